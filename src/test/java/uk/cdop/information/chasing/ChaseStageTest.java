package uk.cdop.information.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.information.Addressee;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AskedForm;
import uk.cdop.information.Chasing;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.WorkingDays;
import uk.cdop.review.ReviewId;

/** When agencies are reminded, tried on days picked by hand and on thousands picked by chance. */
class ChaseStageTest {
  private static final ChaseRule USUAL = ChaseRule.usual("OXON");

  @ParameterizedTest
  @CsvSource({
    // A due date in the week before Christmas: the bank holidays of 2026 are 25 and 28 December, and 1 January 2027.
    "2026-12-22, -3, 2026-12-17",
    "2026-12-22, 0, 2026-12-22",
    "2026-12-22, 5, 2026-12-31",
    "2026-12-22, 10, 2027-01-08",
    "2026-12-22, 15, 2027-01-15",
    // Due on a Sunday.
    "2026-11-29, -3, 2026-11-25",
    "2026-11-29, 0, 2026-11-30",
    "2026-11-29, 5, 2026-12-04",
    // Over Easter 2027: Good Friday is 26 March, Easter Monday 29 March.
    "2027-03-25, 5, 2027-04-05",
    "2027-03-30, -3, 2027-03-23",
  })
  void counts_working_days_of_england(LocalDate due, int offset, LocalDate expected) {
    assertThat(ChaseStage.day(due, offset)).isEqualTo(expected);
  }

  @Test
  void reminds_four_times_and_then_escalates() {
    LocalDate due = LocalDate.of(2026, 12, 11);
    assertThat(USUAL.stages(due, true)).extracting(ChaseStage::on).containsExactly(
        LocalDate.of(2026, 12, 8), due, LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 6));
    assertThat(USUAL.stages(due, true).getLast().escalation()).isTrue();
    assertThat(USUAL.stages(due, false)).noneMatch(ChaseStage::escalation);
  }

  @Test
  void makes_up_for_the_latest_missed_step_only() {
    LocalDate due = LocalDate.of(2026, 12, 11);
    LocalDate monday = LocalDate.of(2026, 12, 21);
    Optional<ChaseStage.Next> next = ChaseStage.next(USUAL.stages(due, true), due.minusDays(20), monday);
    assertThat(next).hasValueSatisfying(step -> {
      assertThat(step.on()).isEqualTo(monday);
      assertThat(step.stage().offset()).isEqualTo(5);
    });
  }

  @Test
  void sends_nothing_that_was_planned_before_the_request_was_asked() {
    LocalDate due = LocalDate.of(2026, 11, 27);
    LocalDate asked = LocalDate.of(2026, 11, 26);
    assertThat(ChaseStage.next(USUAL.stages(due, true), asked, asked)).map(step -> step.stage().offset()).hasValue(0);
  }

  @Test
  void opens_and_closes_by_the_clock_on_the_wall_on_both_sides_of_the_change_to_summer_time() {
    // 26 March 2027 is Good Friday and 28 March the change, so the days beside it are 25 and 30 March.
    for (String open : List.of("2027-03-25T09:00:00Z", "2027-03-25T16:59:59Z", "2027-03-30T08:00:00Z", "2027-03-30T15:59:59Z")) {
      assertThat(OfficeHours.open(wall(open))).as(open).isTrue();
    }
    for (String closed : List.of("2027-03-25T08:59:59Z", "2027-03-25T17:00:00Z", "2027-03-30T07:59:59Z", "2027-03-30T16:00:00Z",
        "2027-03-26T12:00:00Z", "2027-03-27T12:00:00Z", "2027-03-29T12:00:00Z", "2026-12-25T12:00:00Z")) {
      assertThat(OfficeHours.open(wall(closed))).as(closed).isFalse();
    }
  }

  /** A request lives through some hundred days in which the server runs, stands still, the due date moves and reminders are paused. */
  @Test
  void never_sends_two_a_day_nor_out_of_hours_nor_while_paused_nor_the_same_step_twice() {
    for (int seed = 0; seed < 2_000; seed++) {
      Life life = new Life(new Random(seed));
      life.pass(140);
      assertThat(life.sent).as("seed %d", seed).allSatisfy(mail -> {
        assertThat(OfficeHours.open(mail.at())).isTrue();
        assertThat(mail.pausedUntil() == null || !mail.at().toLocalDate().isBefore(mail.pausedUntil())).isTrue();
        assertThat(mail.stage().on()).isBeforeOrEqualTo(mail.at().toLocalDate());
      });
      assertThat(life.sent.stream().map(mail -> mail.at().toLocalDate())).as("days of seed %d", seed).doesNotHaveDuplicates();
      assertThat(life.sent.stream().map(mail -> mail.due() + "/" + mail.stage().offset())).as("steps of seed %d", seed).doesNotHaveDuplicates();
    }
  }

  private static LocalDateTime wall(String instant) {
    return LocalDateTime.ofInstant(Instant.parse(instant), Clocks.ENGLAND);
  }

  private record Sent(LocalDateTime at, ChaseStage stage, LocalDate due, LocalDate pausedUntil) {}

  private static final class Life {
    private final Random random;
    private final List<Sent> sent = new ArrayList<>();
    private final AgencyRequest request;
    private LocalDate day;

    Life(Random random) {
      this.random = random;
      this.day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
      this.request =
          AgencyRequest.ofAgency(
              "OXON", ReviewId.create(), new Addressee("AGY01", "Elm Tree Surgery", "surgery@example.org"),
              new AskedForm("reporting", "2022-04", Set.of()), WorkingDays.plus(day, 1 + random.nextInt(30)), "oxon.coordinator",
              day.atStartOfDay(Clocks.ENGLAND).toInstant());
      request.mailed(day);
    }

    void pass(int days) {
      for (int i = 0; i < days; i++) {
        day = day.plusDays(1);
        boolean up = random.nextInt(4) > 0;
        for (int hour = 0; hour < 24; hour++) {
          LocalDateTime now = day.atTime(LocalTime.of(hour, 30));
          touch();
          if (up) {
            look(now);
          }
        }
      }
    }

    private void touch() {
      if (random.nextInt(400) == 0) {
        request.snooze(day.plusDays(1 + random.nextInt(20)), day);
      } else if (random.nextInt(600) == 0) {
        request.giveTime(day.plusDays(1 + random.nextInt(30)), day);
      }
    }

    private void look(LocalDateTime now) {
      LocalDate due = request.dueOn();
      Chasing chasing = request.chasing();
      Optional<ChaseStage.Next> next =
          ChaseStage.next(USUAL.stages(due, chasing.escalatedAt().isEmpty()), chasing.settledOn().orElseThrow(), chasing.earliest(OfficeHours.firstDay(now)));
      if (next.filter(step -> step.on().equals(day)).isPresent() && OfficeHours.open(now)) {
        ChaseStage stage = next.get().stage();
        sent.add(new Sent(now, stage, due, chasing.snoozedUntil().orElse(null)));
        if (stage.escalation()) {
          request.escalated(Instant.EPOCH, day);
        } else {
          request.reminded(Instant.EPOCH, day);
        }
        request.mailed(day);
      }
    }
  }
}
