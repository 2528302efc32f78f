package uk.cdop.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.ResponseId;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

class AgencyRequestTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private final AgencyRequest request =
      new AgencyRequest(
          "OXON", ReviewId.create(), new Addressee("AGY01", "Elm Tree Surgery", "elm@example.org"), new AskedForm("reporting", "2022-04", Set.of()), LocalDate.of(2026, 12, 11), "oxon.coordinator", NOW);

  @Test
  void has_a_reference_that_is_easy_to_read_out() {
    assertThat(request.reference()).matches("RQ-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{2}");
  }

  @Test
  void goes_from_sent_to_accepted() {
    request.opened(NOW);
    request.begin(ResponseId.fresh(), NOW);
    request.giveBack(NOW);
    request.accept("oxon.coordinator", NOW);
    assertThat(request.state()).isEqualTo(RequestState.RETURNED);
    assertThat(request.open()).isFalse();
  }

  @Test
  void keeps_what_was_sent_while_a_change_is_written() {
    ResponseId first = ResponseId.fresh();
    request.begin(first, NOW);
    request.giveBack(NOW);
    ResponseId change = ResponseId.fresh();
    request.reopen(Optional.of(change));
    assertThat(request.reply().returned()).contains(first);
    assertThat(request.reply().response()).contains(change);
    assertThat(request.state()).isEqualTo(RequestState.IN_PROGRESS);
  }

  @Test
  void takes_a_declaration_that_nothing_is_held_back_when_asked() {
    request.holdsNothing("Sam Example", "Practice manager", NOW);
    request.reopen(Optional.empty());
    assertThat(request.state()).isEqualTo(RequestState.OPENED);
    assertThat(request.reply().declaredBy()).isEmpty();
  }

  @Test
  void never_changes_once_it_was_accepted() {
    request.holdsNothing("Sam Example", "Practice manager", NOW);
    request.accept("oxon.coordinator", NOW);
    assertThatThrownBy(() -> request.reopen(Optional.empty())).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> request.withdraw(NOW)).isInstanceOf(Stale.class);
  }

  @Test
  void is_overdue_from_the_day_after_its_due_date_until_it_is_answered() {
    assertThat(request.overdue(LocalDate.of(2026, 12, 11))).isFalse();
    assertThat(request.overdue(LocalDate.of(2026, 12, 12))).isTrue();
    request.holdsNothing("Sam Example", "Practice manager", NOW);
    assertThat(request.overdue(LocalDate.of(2026, 12, 12))).isFalse();
  }

  @Test
  void keeps_what_was_begun_when_it_is_declined_and_taken_up_again() {
    ResponseId draft = ResponseId.fresh();
    request.begin(draft, NOW);
    request.decline("Not our patient");
    assertThat(request.state()).isEqualTo(RequestState.DECLINED);
    request.reopen(Optional.empty());
    assertThat(request.state()).isEqualTo(RequestState.IN_PROGRESS);
    assertThat(request.reply().response()).contains(draft);
    assertThat(request.reply().declinedReason()).isEmpty();
  }

  @Test
  void leaves_what_was_begun_behind_when_it_goes_to_another_organisation() {
    request.begin(ResponseId.fresh(), NOW);
    request.passOn("right@example.net", false);
    assertThat(request.recipient().address()).isEqualTo("right@example.net");
    assertThat(request.reply().response()).isEmpty();
    assertThat(request.state()).isEqualTo(RequestState.SENT);
  }

  @Test
  void goes_nowhere_while_an_address_waits_for_the_office() {
    request.wantToPassOn("right@example.net", "She runs the service");
    assertThat(request.recipient().address()).isEqualTo("elm@example.org");
    request.stayHere();
    assertThat(request.redirection().address()).isEmpty();
    assertThatThrownBy(request::stayHere).isInstanceOf(Stale.class);
  }

  @Test
  void cannot_be_passed_on_or_declined_once_an_answer_was_sent() {
    request.begin(ResponseId.fresh(), NOW);
    request.giveBack(NOW);
    assertThatThrownBy(() -> request.passOn("right@example.net", true)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> request.decline("Not our patient")).isInstanceOf(Stale.class);
  }

  @Test
  void stays_due_when_more_time_is_asked_for() {
    request.wish(LocalDate.of(2027, 1, 11), "The notes are in the archive");
    assertThat(request.dueOn()).isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(request.wished().until()).contains(LocalDate.of(2027, 1, 11));
    assertThatThrownBy(() -> request.wish(LocalDate.of(2026, 12, 11), "")).isInstanceOf(Stale.class);
  }
}
