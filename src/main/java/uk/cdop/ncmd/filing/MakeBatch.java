package uk.cdop.ncmd.filing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Tried;
import uk.cdop.platform.Once;

/**
 * The coordinator makes a file of the documents that were produced in a period and have not left us. Nothing is sent by it. A
 * document that waits for an earlier one of its case stays out, and so does one that the service tried to send, until somebody made
 * sure that it did not arrive.
 */
@UseCase
public class MakeBatch {
  static final int MOST = 500;

  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Batches batches;
  @Inject Holdback holdback;
  @Inject Around around;

  /** What this use case leans on around its own record. */
  @Dependent
  static class Around {
    @Inject Steps steps;
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /**
   * What the coordinator wants.
   *
   * @param asked whether she was asked about the documents that the service tried to send
   * @param notThere those of them of which she made sure that they had not arrived
   * @param looked how
   */
  public record Wish(Period period, boolean asked, Set<UUID> notThere, String looked) {
    public Wish {
      notThere = Set.copyOf(notThere);
    }
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The file was made, by this request or by the one it repeats. */
    record Made(UUID batch) implements Outcome {}

    /** Nothing of this period is still with us. */
    record Nothing() implements Outcome {}

    /** Everything of this period has to wait, and why. */
    record AllWait(List<Waiting> documents) implements Outcome {
      public AllWait {
        documents = List.copyOf(documents);
      }
    }

    /** More than a file may hold. */
    record TooMany(int most) implements Outcome {}

    /** The service tried to send these; each may have arrived. */
    record MayBeThere(List<Waiting> documents) implements Outcome {
      public MayBeThere {
        documents = List.copyOf(documents);
      }
    }
  }

  /** A document and what is to be known of it. */
  public record Waiting(UUID id, String number, String document, List<String> words) {}

  public Outcome make(Wish wish, String idempotencyKey) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    String key = "ncmd.batch " + idempotencyKey;
    var before = around.once.madeId(key);
    if (before.isPresent()) {
      return new Outcome.Made(before.get());
    }
    List<Submission.Line> found = submissions.unsent(actor.cdop(), access.barred(), wish.period().begins(), wish.period().ends(), MOST + 1);
    if (found.isEmpty()) {
      return new Outcome.Nothing();
    }
    if (found.size() > MOST) {
      return new Outcome.TooMany(MOST);
    }
    List<Submission.Line> tried = found.stream().filter(line -> line.tries() > 0).toList();
    boolean answered = wish.asked() && (wish.notThere().isEmpty() || !wish.looked().isBlank());
    if (!tried.isEmpty() && !answered) {
      return new Outcome.MayBeThere(mayBeThere(tried));
    }
    Holdback.Sorted sorted = holdback.sort(found.stream().filter(line -> line.tries() == 0 || wish.notThere().contains(line.id())).toList());
    if (sorted.going().isEmpty()) {
      return new Outcome.AllWait(batches.named(sorted.held().stream().map(Holdback.Held::line).toList(),
          line -> sorted.held().stream().filter(held -> held.line().equals(line)).map(Holdback.Held::why).toList()));
    }
    return new Outcome.Made(make(wish, actor, sorted.going(), key));
  }

  private List<Waiting> mayBeThere(List<Submission.Line> tried) {
    Map<UUID, Tried> known = around.steps.tries(tried.stream().map(Submission.Line::id).toList());
    return batches.named(tried, line -> known.getOrDefault(line.id(), new Tried(List.of())).words());
  }

  private UUID make(Wish wish, Actor actor, List<Submission.Line> going, String key) {
    List<BatchFile.Part> parts = batches.parts(going.stream().map(Submission.Line::id).toList());
    Instant now = around.clock.instant().truncatedTo(ChronoUnit.MICROS);
    Batch batch = new Batch(actor.cdop(), batches.nextNumber(actor.cdop()), wish.period(), now, actor.id(), parts.size());
    batch.sealed(BatchFile.sha256(BatchFile.of(batch, parts)));
    batches.keep(batch, parts);
    around.once.remember(key, batch.id().toString());
    around.audit.record(Act.of("ncmd.batch_made", batch.id()));
    parts.forEach(part -> around.audit.record(Act.on(part.submission().review(), "ncmd.document_batched", part.submission().id())));
    going.stream().filter(line -> line.tries() > 0).forEach(line ->
        around.audit.record(Act.on(line.review(), "ncmd.tries_looked_at", line.id()).because(wish.looked().strip())));
    return batch.id();
  }
}
