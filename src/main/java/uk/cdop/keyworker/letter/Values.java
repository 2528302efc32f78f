package uk.cdop.keyworker.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.directory.Cdops;
import uk.cdop.keyworker.FamilyFacts;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.keyworker.Meetings;
import uk.cdop.keyworker.Step;
import uk.cdop.platform.Words;
import uk.cdop.review.Child;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.Stage;

/** What the record says for the fields of a letter. */
@ApplicationScoped
class Values {
  @Inject FamilyFacts family;
  @Inject Meetings meetings;
  @Inject Cdops cdops;
  @Inject Clock clock;

  Merge merge(Template template, ReviewFacts facts, Letter.Words words) {
    Map<Field, String> known = of(facts, words);
    Merge merged = Merge.of(
        template,
        known,
        template.body().stream().anyMatch(Template.Block.Answers.class::isInstance)
            ? family.answers(facts.id()).stream().map(said -> new Merge.Answer(said.question(), said.answer())).toList()
            : List.of());
    // No family is told that the review has ended while it goes on.
    return template.step().filter(Step.KW14::equals).isPresent() && !known.containsKey(Field.ENDED) ? merged.lacking(Field.ENDED) : merged;
  }

  private Map<Field, String> of(ReviewFacts facts, Letter.Words words) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TODAY, Words.day(LocalDate.now(clock)));
    values.put(Field.ADDRESSEE, words.addressee());
    values.put(Field.CHILD, called(facts.child()));
    values.put(Field.REACH, words.reach());
    values.put(Field.OWN, words.own());
    cdops
        .find(facts.cdop())
        .ifPresent(
            panel -> {
              values.put(Field.PANEL, panel.name());
              values.put(
                  Field.PANEL_REACH,
                  Stream.of(panel.phone(), panel.email()).filter(way -> way != null && !way.isBlank()).collect(Collectors.joining(" or ")));
            });
    FamilyFacts.Names names = family.names(facts.id());
    values.put(Field.KEY_WORKER, names.keyWorker());
    values.put(Field.BEFORE, names.before());
    values.put(Field.STAND_IN, names.standIn());
    values.put(Field.STAND_IN_DAYS, names.standInDays());
    MeetingDays.Days review = meetings.days(MeetingDays.Meeting.REVIEW_MEETING, facts.id());
    MeetingDays.Days panel = meetings.days(MeetingDays.Meeting.PANEL, facts.id());
    review.planned().ifPresent(day -> values.put(Field.REVIEW_MEETING_DAY, Words.weekday(day)));
    review.held().ifPresent(day -> values.put(Field.REVIEW_MEETING_HELD, Words.day(day)));
    panel.planned().ifPresent(day -> values.put(Field.PANEL_DAY, Words.weekday(day)));
    panel.held().ifPresent(day -> values.put(Field.PANEL_HELD, Words.day(day)));
    if (facts.stage().reached(Stage.CDOP_REVIEWED)) {
      values.put(Field.ENDED, panel.held().map(Words::day).orElse("the day the panel met"));
    }
    return values;
  }

  /** The name the family uses, where the notification gave one. */
  static String called(Child child) {
    return child.alsoKnownAs().isBlank() ? child.forenames() : child.alsoKnownAs();
  }
}
