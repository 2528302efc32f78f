package uk.cdop.ncmd.filing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.platform.Once;

/** The coordinator makes a file of the documents that were produced in a period and have not left us. Nothing is sent by it. */
@UseCase
public class MakeBatch {
  static final int MOST = 500;

  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Batches batches;
  @Inject Once once;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** The file was made, by this request or by the one it repeats. */
    record Made(UUID batch) implements Outcome {}

    /** Nothing of this period is still with us. */
    record Nothing() implements Outcome {}

    /** More than a file may hold. */
    record TooMany(int most) implements Outcome {}
  }

  public Outcome make(Period period, String idempotencyKey) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    String key = "ncmd.batch " + idempotencyKey;
    var before = once.made(key);
    if (before.isPresent()) {
      return new Outcome.Made(UUID.fromString(before.get()));
    }
    List<Submission.Line> found = submissions.unsent(actor.cdop(), access.barred(), period.begins(), period.ends(), MOST + 1);
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    if (found.size() > MOST) {
      return new Outcome.TooMany(MOST);
    }
    List<BatchFile.Part> parts = batches.parts(found.stream().map(Submission.Line::id).toList());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Batch batch = new Batch(actor.cdop(), batches.nextNumber(actor.cdop()), period, now, actor.id(), parts.size());
    batch.sealed(BatchFile.sha256(BatchFile.of(batch, parts)));
    batches.keep(batch, parts);
    once.remember(key, batch.id().toString());
    audit.record(Act.of("ncmd.batch_made", batch.id()));
    parts.forEach(part -> audit.record(Act.on(part.submission().review(), "ncmd.document_batched", part.submission().id())));
    return new Outcome.Made(batch.id());
  }
}
