package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.ReviewId;

/** The first and last days of other processes, for the case's chronology. */
@ApplicationScoped
public class ProcessDates implements DatedEntrySource {
  @Inject Processes processes;
  @Inject Kinds kinds;

  @Override
  public List<DatedEntry> entries(ReviewId review) {
    return processes.of(review).stream()
        .filter(process -> process.state() != ProcessState.MISTAKE && process.state() != ProcessState.NOT_NEEDED)
        .flatMap(
            process ->
                Stream.concat(
                    process.begunOn().stream().map(day -> entry(process, day, "began", "")),
                    process.endedOn().stream().map(day -> entry(process, day, "ended", process.outcome()))))
        .toList();
  }

  private DatedEntry entry(ParallelProcess process, LocalDate day, String word, String detail) {
    return new DatedEntry(
        DatedEntry.keyOf("process", process.id().toString(), word), day, Optional.empty(), DatedEntry.Kind.EVENT, "",
        kinds.get(process.kind()).name() + ": " + word, detail, "CDOP", "CDOP", false);
  }
}
