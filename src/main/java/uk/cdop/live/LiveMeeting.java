package uk.cdop.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.documents.Papers;
import uk.cdop.platform.ModuleApi;

/**
 * One meeting as one person may take part in it. What is recorded is kept by this module for the CDOP that holds the meeting; the
 * kind of meeting says how a record begins and what becomes of it. Nothing here names a child or a family.
 */
@ModuleApi
public interface LiveMeeting {
  UUID id();

  /** The CDOP that holds the meeting and keeps its live record. */
  String cdop();

  /** Such as `Panel meeting, 14 December 2026`. */
  String title();

  LocalDate heldOn();

  /** When the records of its cases close to everybody; empty for a meeting about a CDOP's own cases. */
  default Optional<Instant> closesAt() {
    return Optional.empty();
  }

  /** The page on which the meeting was planned. */
  String href();

  /** Whether the actor writes the record. */
  boolean records();

  /** Whether the actor writes its minutes. */
  default boolean keepsMinutes() {
    return records();
  }

  /** Whether the actor chairs at least one case, and so finalises. */
  boolean chairs();

  /** Whether the actor chairs this case; another may do so where the chair has a connection with it. */
  default boolean chairs(String letter) {
    return chairs();
  }

  /** Cases and breaks, in their order. */
  List<Item> agenda();

  /**
   * The letters of the cases that are open to the actor, of all that ever stood on the agenda. What was written of any other is not
   * theirs to read, also when its owner took it off since.
   */
  Set<String> openCases();

  /** Without the experts who come for a case that is closed to the actor. */
  List<Seat> seats();

  /** Everybody, for the minutes, in which an expert for one case stands with that case. */
  default List<Seat> allSeats() {
    return seats();
  }

  /** Who sits for a case now, and whether they are a quorum. */
  Sitting sitting(String letter);

  void present(String account, boolean there);

  /** Someone sent apologies, or it turned out that they had not. */
  void apologised(String account, boolean cannot);

  /** Someone leaves the room for one case, or comes back. */
  void left(String letter, String account, boolean gone);

  /** Whether the recorder can enter a connection that somebody speaks of in the room. */
  default boolean takesConnections() {
    return false;
  }

  /**
   * Someone says in the room that they have a connection with a case: it closes to them at once.
   *
   * @throws uk.cdop.platform.Missing where {@link #takesConnections()} is false, or nobody of this account is there
   */
  default void connected(String letter, String account) {
    throw new uk.cdop.platform.Missing();
  }

  /** What is known of a case in its released papers; empty when none are released. */
  Optional<Papers> papers(String letter);

  List<Question> questions(String letter);


  /**
   * Takes what identifies anybody out of words that a whole room will see.
   *
   * @param texts everything that will be shown together
   */
  default UnaryOperator<String> withoutNames(String letter, List<String> texts) {
    return UnaryOperator.identity();
  }

  /** What the record of a case says before the meeting has worked on it. */
  PanelRecord begin(String letter);

  /** What stands between the record and its end, in words. */
  List<Finding> findings(String letter, PanelRecord record);

  /** Criminal proceedings about a death that have not ended, in one sentence, where whoever finishes the review must say why; else empty. */
  default Optional<String> proceedings(String letter) {
    return Optional.empty();
  }

  /** Keeps in the record of who looked and acted that the actor did this with the case, by the code of the act. */
  void done(String letter, String act);

  /**
   * The chair finalises a case: the record goes to the review's owner. Use {@link Carried} so that what the owner changed
   * meanwhile outside the meeting is kept.
   */
  Ending finalise(String letter, Carried record, Outcome outcome, Attested attested);

  /**
   * The chair opens a finalised case again, so that it can be recorded and finalised once more.
   *
   * @throws uk.cdop.platform.Stale when that cannot be done any more
   */
  void reopen(String letter, String reason);

  /**
   * A case, or a break when the letter is empty.
   *
   * @param closed whether the actor declared a connection, or comes for another case only; then nothing but the letter is filled
   */
  @ModuleApi
  record Item(String letter, String headline, int minutes, boolean closed) {}

  /**
   * Someone invited; `brings` is their profession or discipline.
   *
   * @param onlyFor the letter of the one case they come for; empty for whoever comes for all
   * @param apologised whether they said that they cannot come
   * @param attending whether they only run or record the meeting, and are no member
   */
  @ModuleApi
  record Seat(String account, String name, String brings, boolean present, String onlyFor, boolean apologised, boolean attending) {

    /** Whether they are asked for this case; all are asked for the meeting when the letter is empty. */
    public boolean comesFor(String letter) {
      return onlyFor.isEmpty() || letter.isEmpty() || onlyFor.equals(letter);
    }
  }

  /**
   * Who sits for a case.
   *
   * @param out the names of those who left for it, or have a connection with it
   * @param words such as `Quorate: 6 members sat for this case`
   */
  @ModuleApi
  record Sitting(int present, List<String> out, boolean quorate, String words) {}

  /** A question of the family; the answer is empty until one was recorded. */
  @ModuleApi
  record Question(UUID id, String question, String answer) {}

  /** What the meeting decided to do with a case. */
  @ModuleApi
  enum Decision {
    COMPLETE,
    MORE_INFORMATION,
    REFER
  }

  /**
   * How a case ended.
   *
   * @param from whom more information is needed from, or whom the case is referred to
   * @param answers to the family's questions
   */
  @ModuleApi
  record Outcome(Decision decision, String from, List<Question> answers) {
    public Outcome {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What the chair put a name to.
   *
   * @param words the chair agreed to
   * @param quorumReason why although the meeting was not quorate; may be empty when it was
   * @param proceedingsReason why although criminal proceedings have not ended; may be empty when there are none
   */
  @ModuleApi
  record Attested(String words, String quorumReason, String proceedingsReason) {}

  /** What came of finalising. */
  @ModuleApi
  sealed interface Ending {
    /** The record is with its owner; a complete one is signed where the owner is this CDOP. */
    record Done() implements Ending {}

    /** Something must be mended first. */
    record NotReady(List<Finding> findings) implements Ending {}

    /** The meeting was not quorate for this case, or criminal proceedings have not ended, and no reason was given. */
    record ReasonMissing() implements Ending {}

    /** Someone worked on the analysis meanwhile, or signed it. */
    record Overtaken() implements Ending {}
  }
}
