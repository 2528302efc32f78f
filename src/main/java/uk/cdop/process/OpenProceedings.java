package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.review.CriminalProceedings;
import uk.cdop.review.ReviewId;

/** Tells about which deaths criminal proceedings are recorded that have not ended. */
@ApplicationScoped
public class OpenProceedings implements CriminalProceedings.Source {
  @Inject Processes processes;
  @Inject Kinds kinds;

  @Override
  public Map<ReviewId, CriminalProceedings.Active> of(Collection<ReviewId> reviews) {
    return processes.of(reviews).stream()
        .filter(process -> process.state().open() && kinds.get(process.kind()).proceedings())
        .collect(Collectors.groupingBy(ParallelProcess::review, Collectors.collectingAndThen(Collectors.toList(), OpenProceedings::active)));
  }

  /** Of several those that began first. */
  private static CriminalProceedings.Active active(Collection<ParallelProcess> proceedings) {
    return new CriminalProceedings.Active(
        proceedings.stream().map(ParallelProcess::begunOn).flatMap(Optional::stream).min(Comparator.naturalOrder()));
  }
}
