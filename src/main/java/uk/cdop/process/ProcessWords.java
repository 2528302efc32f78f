package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** How the processes of a case stand, in words. */
@ApplicationScoped
class ProcessWords {
  @Inject Processes processes;
  @Inject Prompts prompts;
  @Inject Kinds kinds;
  @Inject Reviews reviews;

  /** What the forms suggest and nobody has decided about. */
  List<Prompt> undecided(ReviewId review) {
    Set<String> known =
        processes.of(review).stream().filter(process -> process.state() != ProcessState.MISTAKE).map(ParallelProcess::kind).collect(Collectors.toSet());
    return prompts.of(List.of(reviews.get(review))).get(review).stream().filter(prompt -> !known.contains(prompt.kind().code())).toList();
  }

  /** Such as `Coroner’s investigation or inquest: under way since 3 May 2026; the review waits for it.` */
  String line(ParallelProcess process) {
    String days =
        process.endedOn().map(day -> " on " + Words.day(day)).orElseGet(() -> process.begunOn().map(day -> " since " + Words.day(day)).orElse(""));
    return kinds.get(process.kind()).name() + ": " + process.state().label().toLowerCase() + days + (holdsNow(process) ? "; the review waits for it." : ".");
  }

  boolean holdsNow(ParallelProcess process) {
    return process.holds() && process.state() == ProcessState.UNDER_WAY;
  }
}
