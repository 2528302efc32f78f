package uk.cdop.ncmd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the documents of a case say together, newest first: which of them still hold, and so which event a new one tells. A
 * rejected or withdrawn document told nobody anything; after a case was withdrawn everything begins anew.
 */
public record Ledger(List<Submission.Line> newestFirst) {
  public Ledger {
    newestFirst = List.copyOf(newestFirst);
  }

  /** Those that hold, newest first, ending with the last withdrawal of the case. */
  private List<Submission.Line> holding() {
    List<Submission.Line> holding = new ArrayList<>();
    for (Submission.Line line : newestFirst) {
      if (line.state().stands()) {
        holding.add(line);
        if (line.occasion() == Occasion.WITHDRAW) {
          break;
        }
      }
    }
    return holding;
  }

  /** The document against which a new one for this event is compared, if there is one. */
  public Optional<Submission.Line> last(Occasion asked) {
    for (Submission.Line line : holding()) {
      boolean over = line.occasion() == Occasion.WITHDRAW
          || (line.occasion() == Occasion.REOPEN && asked.rules() == Occasion.FINALISE);
      if (over) {
        return Optional.empty();
      }
      if (line.occasion().rules() == asked.rules()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** What a new document would be: an update once a notification is on its way or there. One that never left us told nobody anything. */
  public Occasion next(Occasion asked) {
    if (asked == Occasion.REOPEN || asked == Occasion.WITHDRAW) {
      return asked;
    }
    return asked.rules() == Occasion.NOTIFY && notified() ? Occasion.UPDATE : asked.rules();
  }

  private boolean notified() {
    for (Submission.Line line : holding()) {
      if (line.occasion() == Occasion.WITHDRAW) {
        return false;
      }
      if (line.occasion() == Occasion.NOTIFY && line.state() != SubmissionState.PRODUCED) {
        return true;
      }
    }
    return false;
  }

  /** Why a document must not leave us now, in words, if there is a reason: a newer one took its place, or an older one goes first. */
  public Optional<String> obstacle(Submission.Line line) {
    if (newestFirst.stream().anyMatch(other -> other.number() > line.number() && other.state().stands() && replaces(other, line))) {
      return Optional.of("A newer document took its place. Send that one instead");
    }
    return newestFirst.stream()
        .filter(other -> other.number() < line.number() && other.state().sendable())
        .filter(other -> newestFirst.stream().noneMatch(newer -> newer.number() > other.number() && newer.state().stands() && replaces(newer, other)))
        .findFirst()
        .map(other -> "Document " + other.number() + " of the case has not been sent. It goes first");
  }

  /**
   * Why a document must not go into a file now, in words, if there is a reason. Unlike what the service sends one after the other, a
   * file says nothing about what became of the document before; so that one must have been handed over and answered.
   *
   * @param before the documents that go in the same file ahead of it
   */
  public Optional<String> waits(Submission.Line line, Set<UUID> before) {
    for (Submission.Line older : newestFirst.reversed()) {
      if (older.number() >= line.number() || before.contains(older.id())) {
        continue;
      }
      if (older.state() == SubmissionState.QUEUED) {
        return Optional.of("The service is still sending document " + older.number() + " of the case. It goes first");
      }
      if (older.state() == SubmissionState.SENT) {
        return Optional.of("Document " + older.number() + " of the case waits for an answer. Record what the national database said of it first");
      }
    }
    return new Ledger(newestFirst.stream().filter(other -> other.number() >= line.number() || !before.contains(other.id())).toList()).obstacle(line);
  }

  private static boolean replaces(Submission.Line newer, Submission.Line older) {
    boolean bothNotify = notifies(newer) && notifies(older);
    return bothNotify || newer.occasion() == older.occasion() || newer.occasion() == Occasion.WITHDRAW;
  }

  private static boolean notifies(Submission.Line line) {
    return line.occasion() == Occasion.NOTIFY || line.occasion() == Occasion.UPDATE;
  }

  /** Whether the final record is what was told last, so that the case can be re-opened there. */
  public boolean finalised() {
    return holding().stream()
        .filter(line -> line.occasion() != Occasion.NOTIFY && line.occasion() != Occasion.UPDATE)
        .findFirst()
        .filter(line -> line.occasion() == Occasion.FINALISE)
        .isPresent();
  }

  /** Whether anything was told that can be taken back: something left us and the case is not withdrawn. */
  public boolean told() {
    List<Submission.Line> holding = holding();
    return !holding.isEmpty()
        && holding.getFirst().occasion() != Occasion.WITHDRAW
        && holding.stream().anyMatch(line -> line.state().arrived() && line.occasion() != Occasion.WITHDRAW);
  }

  /** The last document that arrived there, which is what they hold. */
  public Optional<Submission.Line> held() {
    return newestFirst.stream().filter(line -> line.state().arrived()).findFirst();
  }
}
