package uk.cdop.ncmd.filing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.sending.Transports;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Shows a file and how its documents fare. A file that holds a case the reader may not see can be looked at, but not taken. */
@UseCase
public class ViewBatch {
  @Inject Access access;
  @Inject Batches batches;
  @Inject Submissions submissions;
  @Inject Holdback holdback;
  @Inject Transports transports;
  @Inject Reviews reviews;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  /**
   * The file.
   *
   * @param whole whether the reader may see every case in it
   * @param locked whether it will be locked to the receiver's key
   * @param toHandOver how many of its documents are still with us
   * @param overtaken what went or goes another way since the file was made, while something of it is still with us
   * @param leftOut what was produced in the period, is still with us and has to wait
   */
  public record Shown(
      Batch batch, List<Submission.Line> lines, Map<ReviewId, ReviewFacts> cases, String maker, boolean whole, boolean locked, long toHandOver,
      List<MakeBatch.Waiting> overtaken, List<MakeBatch.Waiting> leftOut) {}

  /**
   * @throws Missing when there is no such file in this CDOP
   */
  public Shown view(UUID id) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    Batch batch = batches.get(id);
    audit.record(Act.of("ncmd.batch_viewed", id));
    List<Submission.Line> all = submissions.lines(batches.documents(batch));
    Set<UUID> barred = access.barred();
    List<Submission.Line> seen = all.stream().filter(line -> !barred.contains(line.review())).toList();
    String maker = colleagues.named(Set.of(batch.madeBy())).values().stream().map(person -> person.name()).findFirst().orElse(batch.madeBy());
    return new Shown(
        batch,
        seen,
        reviews.named(seen.stream().map(line -> new ReviewId(line.review())).distinct().toList()),
        maker,
        batch.whole(seen.size()),
        !transports.of(actor.cdop()).certificate().isEmpty(),
        seen.stream().filter(line -> line.state().sendable()).count(),
        seen.stream().anyMatch(line -> line.state().sendable()) ? named(holdback.overtaken(batch, seen)) : List.of(),
        leftOut(actor, batch, all));
  }

  private List<MakeBatch.Waiting> leftOut(Actor actor, Batch batch, List<Submission.Line> inIt) {
    List<Submission.Line> withUs =
        submissions.unsent(actor.cdop(), access.barred(), batch.period().begins(), batch.period().ends(), MakeBatch.MOST).stream()
            .filter(line -> inIt.stream().noneMatch(in -> in.id().equals(line.id())))
            .toList();
    List<MakeBatch.Waiting> tried = batches.named(
        withUs.stream().filter(line -> line.tries() > 0).toList(), line -> List.of("The service tried to send it, and it may have arrived"));
    List<Holdback.Held> held = holdback.sort(withUs.stream().filter(line -> line.tries() == 0).toList()).held();
    return Stream.concat(tried.stream(), named(held).stream()).toList();
  }

  private List<MakeBatch.Waiting> named(List<Holdback.Held> held) {
    return batches.named(
        held.stream().map(Holdback.Held::line).toList(),
        line -> held.stream().filter(one -> one.line().equals(line)).map(Holdback.Held::why).toList());
  }
}
