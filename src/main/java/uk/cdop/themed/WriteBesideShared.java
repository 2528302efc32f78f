package uk.cdop.themed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.pack.WrittenBeside;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;

/**
 * A reader keeps a note for themselves alone, asks those who run the meeting about a case, or answers as one of them. Nobody here
 * knows the names of another CDOP's case, so words for others are looked through by patterns.
 */
@UseCase
public class WriteBesideShared {
  @Inject SharedDoor door;
  @Inject BesideShared beside;
  @Inject Recording recording;

  /** The record of the act, once. */
  @Dependent
  static class Recording {
    @Inject AuditTrail audit;
    @Inject Once once;
    @Inject Clock clock;
  }

  /** What came of a note. */
  public sealed interface Noted {
    /** Kept, at this moment; `seen` is sent back with the next save. */
    record Kept(Instant at, String seen) implements Noted {}

    /** It was changed in another window; what stands there is not overwritten. */
    record Meanwhile(String words) implements Noted {}

    /** The case is closed. */
    record Shut() implements Noted {}
  }

  /**
   * @param seen the mark of the note that was changed, empty for none
   */
  public Noted note(UUID id, String letter, String words, String seen) {
    if (!(door.enter(id, letter) instanceof SharedDoor.In in)) {
      return new Noted.Shut();
    }
    Optional<SharedNote> known = beside.note(in.item(), in.reader());
    if (known.isPresent() && !known.get().mark().equals(seen) && !known.get().words().equals(words)) {
      return new Noted.Meanwhile(known.get().words());
    }
    SharedNote note = known.orElseGet(() -> new SharedNote(in.item(), in.reader()));
    note.write(words, recording.clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (known.isEmpty()) {
      beside.keep(note);
    }
    return new Noted.Kept(note.savedAt(), note.mark());
  }

  /** False when the case is closed; then the note goes by itself. */
  public boolean drop(UUID id, String letter) {
    if (!(door.enter(id, letter) instanceof SharedDoor.In in)) {
      return false;
    }
    beside.note(in.item(), in.reader()).ifPresent(beside::drop);
    return true;
  }

  /**
   * @param anyway whether the reader was told that the words may name somebody and sends them all the same
   * @param key makes a repeated request harmless
   */
  public WrittenBeside ask(UUID id, String letter, String words, boolean anyway, String key) {
    if (!(door.enter(id, letter) instanceof SharedDoor.In in)) {
      return WrittenBeside.SHUT;
    }
    if (!anyway && !SharedText.safe(words)) {
      return WrittenBeside.MAY_IDENTIFY;
    }
    if (recording.once.made(key).isEmpty()) {
      SharedQuestion question = new SharedQuestion(in.item(), words, in.reader(), recording.clock.instant());
      beside.keep(question);
      recording.once.remember(key, question.id().toString());
      recording.audit.record(Act.of("themed.question_asked", id + "/" + letter));
    }
    return WrittenBeside.KEPT;
  }

  /**
   * @throws Missing when there is no such question about this case, or it is not the actor's to answer
   */
  public WrittenBeside answer(UUID id, String letter, UUID question, String words, boolean anyway) {
    if (!(door.enter(id, letter) instanceof SharedDoor.In in)) {
      return WrittenBeside.SHUT;
    }
    SharedQuestion asked =
        beside.question(question).filter(one -> one.meeting().equals(id) && one.letter().equals(letter) && in.answers()).orElseThrow(Missing::new);
    if (!anyway && !SharedText.safe(words)) {
      return WrittenBeside.MAY_IDENTIFY;
    }
    beside.keep(new SharedAnswer(asked, words, in.reader(), recording.clock.instant()));
    recording.audit.record(Act.of("themed.question_answered", id + "/" + letter));
    return WrittenBeside.KEPT;
  }
}
