package uk.cdop.ncmd.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.ncmd.Occasion;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.SubmissionState;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;

/** Lays our ledger and their list side by side. A row is ours by their reference, or else by our case number. */
final class Comparison {
  /** For those who may see the case; whoever compared does not see the line. */
  private static final String NOT_COMPARED = "The case is here. It was closed to whoever compared this list, so it was not compared with our ledger";

  private final List<Ours> ours;
  private final Map<String, ReviewFacts> known;
  private final ClosedCases closed;
  private final Instant until;

  /**
   * @param ours what they should have, by our ledger
   * @param known cases here of which nothing arrived there, by their plain number
   * @param closed cases here that whoever compares may not know of
   * @param until what was sent later cannot be missing from their list
   */
  Comparison(List<Ours> ours, Map<String, ReviewFacts> known, ClosedCases closed, Instant until) {
    this.ours = List.copyOf(ours);
    this.known = Map.copyOf(known);
    this.closed = closed;
    this.until = until;
  }

  /** A case and the last document of it that arrived there. */
  record Ours(ReviewFacts facts, Submission.Line held) {}

  /** In the order in which a person looks at them. */
  List<Line> with(TheirList theirs) {
    Map<String, Ours> byReference = new LinkedHashMap<>();
    Map<String, Ours> byNumber = new LinkedHashMap<>();
    for (Ours one : ours) {
      if (!one.held().reference().isEmpty()) {
        byReference.put(one.held().reference(), one);
      }
      byNumber.put(TheirList.plain(one.facts().number()), one);
    }
    Set<UUID> seen = new HashSet<>();
    List<Line> lines = new ArrayList<>();
    for (TheirList.Row row : theirs.rows()) {
      Optional<Ours> one = Optional.ofNullable(byReference.get(row.reference())).or(() -> Optional.ofNullable(byNumber.get(row.caseNumber())));
      lines.add(one.isEmpty() ? theirsOnly(row) : both(one.get(), row, !seen.add(one.get().facts().id().value())));
    }
    ours.stream()
        .filter(one -> !seen.contains(one.facts().id().value()))
        .filter(one -> one.held().occasion() != Occasion.WITHDRAW && !one.held().since().isAfter(until))
        .forEach(one -> lines.add(new Line(
            Line.Kind.OURS_ONLY, Optional.of(one.facts().id().value()), one.facts().number(), one.held().reference(), words(one), "", List.of())));
    lines.sort(Comparator.comparing(Line::kind).thenComparing(Line::caseNumber).thenComparing(Line::reference));
    return lines;
  }

  private Line theirsOnly(TheirList.Row row) {
    Optional<ReviewFacts> here = Optional.ofNullable(known.get(row.caseNumber()));
    Optional<UUID> hidden = closed.of(row);
    if (here.isEmpty() && hidden.isPresent()) {
      return new Line(Line.Kind.THEIRS_ONLY, hidden, row.caseNumber(), row.reference(), NOT_COMPARED, row.whole(), List.of());
    }
    return new Line(
        Line.Kind.THEIRS_ONLY,
        here.map(facts -> facts.id().value()),
        here.map(ReviewFacts::number).orElse(row.caseNumber()),
        row.reference(),
        here.map(facts -> "The case is here, but by our ledger nothing of it was sent").orElse(""),
        row.whole(),
        List.of());
  }

  private static Line both(Ours one, TheirList.Row row, boolean again) {
    List<String> differences = new ArrayList<>();
    if (again) {
      differences.add("They have this case more than once");
    }
    Submission.Line held = one.held();
    if (held.occasion() == Occasion.WITHDRAW) {
      if (row.course() != TheirList.Course.GONE) {
        differences.add("We withdrew the case on " + Words.day(held.since()) + "; they still have it");
      }
    } else {
      course(held, row, differences);
    }
    if (held.state() == SubmissionState.SENT) {
      differences.add("They have it; no answer is recorded here");
    }
    if (!row.reference().isEmpty() && !held.reference().isEmpty() && !row.reference().equals(held.reference())) {
      differences.add("The reference here is " + held.reference() + "; theirs is " + row.reference());
    }
    row.diedOn()
        .filter(died -> !died.equals(one.facts().child().diedOn()))
        .ifPresent(died -> differences.add("The date of death here is " + Words.day(one.facts().child().diedOn()) + "; theirs is " + Words.day(died)));
    return new Line(
        differences.isEmpty() ? Line.Kind.MATCHED : Line.Kind.DIFFERENT,
        Optional.of(one.facts().id().value()),
        one.facts().number(),
        row.reference().isEmpty() ? held.reference() : row.reference(),
        words(one),
        row.whole(),
        differences);
  }

  private static void course(Submission.Line held, TheirList.Row row, List<String> differences) {
    boolean finished = held.occasion() == Occasion.FINALISE;
    switch (row.course()) {
      case FINAL -> {
        if (!finished) {
          differences.add("They have it as finished; the last we sent is the " + held.occasion().label().toLowerCase(java.util.Locale.UK));
        }
      }
      case OPEN -> {
        if (finished) {
          differences.add("We sent the final record on " + Words.day(held.since()) + "; they have it as open");
        }
      }
      case GONE -> differences.add("They have it as withdrawn; we did not withdraw it");
      case UNKNOWN -> { }
    }
  }

  private static String words(Ours one) {
    return one.held().occasion().label() + ", " + one.held().state().label().toLowerCase(java.util.Locale.UK) + " since " + Words.day(one.held().since())
        + "; died on " + Words.day(one.facts().child().diedOn());
  }
}
