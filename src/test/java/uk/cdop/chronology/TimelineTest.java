package uk.cdop.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import uk.cdop.chronology.Timeline.Moment;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntry.Kind;

class TimelineTest {
  private static final LocalDate BORN = LocalDate.of(2025, 1, 10);
  private static final LocalDate DIED = LocalDate.of(2026, 6, 1);

  @Test
  void puts_entries_in_the_order_of_days_and_times() {
    List<Moment> moments = timeline(
        contact("GP", DIED, "09:00"), contact("GP", DIED, ""), contact("Hospital", BORN.plusDays(3), ""), birth("Notification", BORN), death()).moments();
    assertThat(moments).extracting(moment -> moment.entry().on()).isSorted();
    assertThat(moments.getLast().entry().kind()).isEqualTo(Kind.DEATH);
    assertThat(moments.get(3).entry().at()).contains(LocalTime.of(9, 0));
  }

  @Test
  void marks_a_gap_only_where_it_is_longer_than_asked_for() {
    DatedEntry first = contact("GP", BORN.plusMonths(1), "");
    DatedEntry second = contact("GP", BORN.plusMonths(6), "");
    assertThat(gaps(3, birth("Notification", BORN), first, second)).containsExactly("No contact known for 5 months");
    assertThat(gaps(5, birth("Notification", BORN), first, second)).isEmpty();
  }

  @Test
  void a_child_who_was_not_brought_was_not_seen() {
    DatedEntry missed = new DatedEntry(
        DatedEntry.keyOf("missed"), BORN.plusMonths(3), Optional.empty(), Kind.CONTACT, "", "Contact", "", "Clinic", "Hospital", true);
    assertThat(gaps(3, contact("GP", BORN.plusMonths(1), ""), missed, contact("GP", BORN.plusMonths(6), "")))
        .containsExactly("No contact known for 5 months");
  }

  @Test
  void counts_days_for_a_baby_who_died_in_the_first_weeks() {
    assertThat(GapLength.of(0, BORN, BORN.plusDays(27)).words()).isEqualTo("3 days");
    assertThat(GapLength.of(0, BORN, BORN.plusDays(28)).words()).isEqualTo("3 months");
    assertThat(GapLength.of(-5, BORN, DIED).words()).isEqualTo("3 months");
    assertThat(GapLength.of(1, BORN, DIED).words()).isEqualTo("1 month");
  }

  @Test
  void marks_two_dates_for_what_happened_once_and_joins_the_sources_of_the_same_date() {
    List<Moment> moments = timeline(birth("Notification", BORN), birth("GP", BORN), birth("Hospital", BORN.plusDays(1))).moments();
    assertThat(moments).hasSize(2);
    assertThat(moments.getFirst().sources()).containsExactly("Notification", "GP");
    assertThat(moments.getFirst().contradictions()).containsExactly("Another date is given for this: 11 January 2025 (Hospital)");
    assertThat(moments.getLast().contradictions()).containsExactly("Another date is given for this: 10 January 2025 (Notification, GP)");
  }

  @Test
  void marks_a_contact_after_the_death_and_anything_long_before_the_birth() {
    assertThat(timeline(contact("GP", DIED.plusDays(1), "")).moments().getFirst().contradictions()).containsExactly("This is after the death");
    assertThat(timeline(contact("GP", BORN.minusYears(1), "")).moments().getFirst().contradictions()).containsExactly("This is long before the birth");
    assertThat(timeline(contact("Midwife", BORN.minusMonths(6), "")).moments().getFirst().contradictions()).isEmpty();
  }

  @Test
  void what_is_hidden_contradicts_nothing_and_closes_no_gap() {
    DatedEntry wrong = birth("Hospital", BORN.plusDays(1));
    Timeline timeline = new Timeline(
        List.of(birth("Notification", BORN), wrong), Set.of(wrong.key()), BORN, DIED, GapLength.of(0, BORN, DIED));
    assertThat(timeline.moments()).allSatisfy(moment -> assertThat(moment.contradictions()).isEmpty());
    assertThat(timeline.moment(wrong.key())).get().matches(Moment::hidden);
  }

  @Test
  void the_order_in_which_sources_are_asked_decides_nothing() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      List<DatedEntry> entries = new ArrayList<>(List.of(birth("Notification", BORN), death()));
      for (int n = 0; n < 12; n++) {
        entries.add(contact("Source " + n, BORN.plusDays(random.nextInt(600) - 40), ""));
      }
      Timeline one = new Timeline(entries, Set.of(), BORN, DIED, GapLength.of(2, BORN, DIED));
      Collections.shuffle(entries, random);
      Timeline other = new Timeline(entries, Set.of(), BORN, DIED, GapLength.of(2, BORN, DIED));
      assertThat(other.moments()).extracting(Moment::entry, Moment::gap).isEqualTo(extracted(one));
    }
  }

  @Test
  void says_where_a_day_lies_in_the_childs_life() {
    assertThat(Timeline.inLife(BORN, BORN, DIED)).isEqualTo("day of birth");
    assertThat(Timeline.inLife(DIED, BORN, DIED)).isEqualTo("day of death");
    assertThat(Timeline.inLife(BORN.plusMonths(7), BORN, DIED)).isEqualTo("7 months old");
    assertThat(Timeline.inLife(BORN.minusDays(20), BORN, DIED)).isEqualTo("20 days before the birth");
    assertThat(Timeline.inLife(DIED.plusDays(1), BORN, DIED)).isEqualTo("1 day after the death");
  }

  private static List<Tuple> extracted(Timeline timeline) {
    return timeline.moments().stream().map(moment -> Tuple.tuple(moment.entry(), moment.gap())).toList();
  }

  private static List<String> gaps(long length, DatedEntry... entries) {
    return new Timeline(List.of(entries), Set.of(), BORN, DIED, GapLength.of(length, BORN, DIED))
        .moments().stream().map(Moment::gapWords).filter(words -> !words.isEmpty()).toList();
  }

  private static Timeline timeline(DatedEntry... entries) {
    return new Timeline(List.of(entries), Set.of(), BORN, DIED, GapLength.of(120, BORN, DIED));
  }

  private static DatedEntry birth(String source, LocalDate on) {
    return new DatedEntry(DatedEntry.keyOf("birth", on.toString()), on, Optional.empty(), Kind.BIRTH, "child.birth_date", "Born", "", source, source, false);
  }

  private static DatedEntry death() {
    return new DatedEntry(DatedEntry.keyOf("death"), DIED, Optional.empty(), Kind.DEATH, "death.date", "Died", "", "Notification", "Notification", false);
  }

  private static DatedEntry contact(String source, LocalDate on, String at) {
    return new DatedEntry(
        DatedEntry.keyOf(source, on.toString(), at), on, at.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(at)), Kind.CONTACT, "",
        "Contact", "", source, source, false);
  }
}
