package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casemeeting.ReviewMeetingsHeld;
import uk.cdop.platform.Words;
import uk.cdop.review.CriminalProceedings;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/**
 * Cases that can be put on an agenda: ready, or scheduled before and on no agenda to come. The panel
 * should review a case within 6 weeks of its review meeting, and every case within 12 months of the death.
 */
@ApplicationScoped
class ReadyCases {
  private static final int MOST = 200;
  private static final int NEONATAL_DAYS = 28;

  @Inject Meetings meetings;
  @Inject ReviewMeetingsHeld records;
  @Inject Reviews reviews;
  @Inject Instance<PanelOutcomes> outcomes;
  @Inject Around around;

  /** What else may keep a case from a panel. */
  @Dependent
  static class Around {
    @Inject @Any Instance<OtherSittings> others;
    @Inject CriminalProceedings proceedings;
  }

  @Inject Clock clock;

  /** A case and what presses. */
  record Ready(ReviewFacts facts, long months, boolean neonatal, String prompt, boolean pressing) {
    String headline() {
      return Headline.of(facts.child());
    }
  }

  /** Those of the earliest death first, without those that are closed to the person who asks. */
  List<Ready> list(Set<UUID> barred) {
    List<ReviewFacts> candidates = reviews.at(List.of(Stage.READY_FOR_CDOP, Stage.SCHEDULED), MOST);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<ReviewId> ids = candidates.stream().map(ReviewFacts::id).toList();
    Set<UUID> planned = meetings.onAnAgenda(ids);
    Map<ReviewId, LocalDate> held = records.heldOn(ids);
    Map<ReviewId, String> elsewhere = elsewhere(ids);
    Map<ReviewId, CriminalProceedings.Active> proceedings = around.proceedings.of(ids);
    Map<ReviewId, PanelOutcomes.Open> back =
        outcomes.stream().flatMap(each -> each.open(ids).entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return candidates.stream()
        .filter(facts -> !planned.contains(facts.id().value()) && !barred.contains(facts.id().value()))
        .map(
            facts ->
                ready(
                    facts,
                    held.get(facts.id()),
                    Optional.ofNullable(back.get(facts.id())),
                    elsewhere.getOrDefault(facts.id(), ""),
                    Optional.ofNullable(proceedings.get(facts.id())),
                    LocalDate.now(clock)))
        .toList();
  }

  /** Where else those of the reviews that are taken wait, such as a meeting of several CDOPs. */
  Map<ReviewId, String> elsewhere(List<ReviewId> ids) {
    return around.others.stream().flatMap(kind -> kind.taken(ids).entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private static Ready ready(
      ReviewFacts facts, LocalDate heldOn, Optional<PanelOutcomes.Open> back, String elsewhere, Optional<CriminalProceedings.Active> proceedings,
      LocalDate today) {
    LocalDate died = facts.child().diedOn();
    LocalDate year = died.plusMonths(12);
    StringBuilder prompt = new StringBuilder(back.map(open -> open.words() + " ").orElse(""));
    boolean pressing = year.isBefore(today.plusWeeks(6));
    if (heldOn != null) {
      LocalDate due = heldOn.plusWeeks(6);
      prompt.append(due.isBefore(today) ? "6 weeks after the review meeting ended on " : "Within 6 weeks of the review meeting: by ");
      prompt.append(Words.day(due)).append(". ");
      pressing = pressing || due.isBefore(today);
    }
    prompt.append(year.isBefore(today) ? "12 months after the death ended on " : "12 months after the death: ").append(Words.day(year)).append('.');
    if (!elsewhere.isEmpty()) {
      prompt.append(' ').append(elsewhere).append('.');
    }
    proceedings.ifPresent(
        active -> prompt.append(' ').append(active.words()).append(": the panel finishes its review before they end only if the chair says why."));
    return new Ready(
        facts,
        ChronoUnit.MONTHS.between(died, today),
        ChronoUnit.DAYS.between(facts.child().bornOn(), died) < NEONATAL_DAYS,
        prompt.toString(),
        pressing);
  }

  /** As it stands in a list: the number and the headline, no name. */
  static String words(ReviewFacts facts) {
    return facts.number() + ", " + Headline.of(facts.child()).toLowerCase(java.util.Locale.UK);
  }
}
