package uk.cdop.ncmd.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.ncmd.Ledger;
import uk.cdop.ncmd.Steps;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.ncmd.Submissions;
import uk.cdop.ncmd.Tried;

/**
 * Keeps documents out of a file that must not be there: the documents of one case go out in their order, over all files, and none
 * goes out by two ways. Asked inside a use case, after access was asked.
 */
@ApplicationScoped
class Holdback {
  @Inject Submissions submissions;
  @Inject Steps steps;

  /** A document that stays out, and why in words. */
  record Held(Submission.Line line, String why) {}

  /** The documents that go, oldest first, and those that wait. */
  record Sorted(List<Submission.Line> going, List<Held> held) {}

  /** @param found documents that are with us, oldest first */
  Sorted sort(List<Submission.Line> found) {
    Map<UUID, Ledger> ledgers = ledgers(found);
    List<Submission.Line> going = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    Set<UUID> before = new HashSet<>();
    for (Submission.Line line : found) {
      Optional<String> why = ledgers.get(line.review()).waits(line, before);
      if (why.isPresent()) {
        held.add(new Held(line, why.get()));
      } else {
        going.add(line);
        before.add(line.id());
      }
    }
    return new Sorted(going, held);
  }

  /** Those documents of a file that should not be handed over with it any more, because of what happened since it was made. */
  List<Held> overtaken(Batch batch, List<Submission.Line> inIt) {
    Map<UUID, Ledger> ledgers = ledgers(inIt);
    Map<UUID, Tried> tried = steps.tries(inIt.stream().filter(line -> line.tries() > 0).map(Submission.Line::id).toList());
    Set<UUID> together = inIt.stream().map(Submission.Line::id).collect(Collectors.toSet());
    List<Held> overtaken = new ArrayList<>();
    for (Submission.Line line : inIt) {
      since(line, batch.madeAt(), Optional.ofNullable(tried.get(line.id())))
          .or(() -> line.state().sendable() ? ledgers.get(line.review()).waits(line, together) : Optional.empty())
          .ifPresent(why -> overtaken.add(new Held(line, why)));
    }
    return overtaken;
  }

  private static Optional<String> since(Submission.Line line, Instant made, Optional<Tried> tried) {
    if (line.state() == SubmissionState.QUEUED) {
      return Optional.of("The service is sending it");
    }
    if (line.state() == SubmissionState.WITHDRAWN) {
      return Optional.of("It is not to be sent");
    }
    if (!line.state().sendable()) {
      return Optional.of("It was sent already");
    }
    boolean triedSince = tried.stream().flatMap(all -> all.steps().stream()).anyMatch(one -> one.at().isAfter(made));
    return triedSince ? Optional.of("The service tried to send it after the file was made, and it may have arrived") : Optional.empty();
  }

  private Map<UUID, Ledger> ledgers(Collection<Submission.Line> of) {
    Set<UUID> reviews = of.stream().map(Submission.Line::review).collect(Collectors.toSet());
    return submissions.of(reviews).stream()
        .collect(Collectors.groupingBy(Submission.Line::review, Collectors.collectingAndThen(Collectors.toList(), Ledger::new)));
  }
}
