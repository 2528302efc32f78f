package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private final UUID review = UUID.randomUUID();
  private final List<Submission.Line> newestFirst = new ArrayList<>();

  private LedgerTest and(Occasion occasion, SubmissionState state) {
    newestFirst.addFirst(new Submission.Line(UUID.randomUUID(), review, newestFirst.size() + 1, occasion, "aligned", "", "", 1, 0,
        Instant.EPOCH, "oxon.coordinator", state, true, "", "", 0, Instant.EPOCH));
    return this;
  }

  private Ledger ledger() {
    return new Ledger(newestFirst);
  }

  @Test
  void the_first_document_notifies_and_the_next_updates() {
    assertThat(ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.NOTIFY);
    assertThat(and(Occasion.NOTIFY, SubmissionState.QUEUED).ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.UPDATE);
  }

  @Test
  void a_notification_that_never_left_us_told_nobody_anything_and_the_next_takes_its_place() {
    and(Occasion.NOTIFY, SubmissionState.PRODUCED);
    assertThat(ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.NOTIFY);
    assertThat(ledger().last(Occasion.NOTIFY)).as("it is compared with all the same").isPresent();
    and(Occasion.NOTIFY, SubmissionState.PRODUCED);
    assertThat(ledger().obstacle(newestFirst.get(1))).hasValue("A newer document took its place. Send that one instead");
    assertThat(ledger().obstacle(newestFirst.get(0))).isEmpty();
  }

  @Test
  void a_final_record_waits_for_the_notification() {
    and(Occasion.NOTIFY, SubmissionState.PRODUCED).and(Occasion.FINALISE, SubmissionState.PRODUCED);
    assertThat(ledger().obstacle(newestFirst.get(0))).hasValue("Document 1 of the case has not been sent. It goes first");
    assertThat(ledger().obstacle(newestFirst.get(1))).isEmpty();
    newestFirst.clear();
    and(Occasion.NOTIFY, SubmissionState.QUEUED).and(Occasion.FINALISE, SubmissionState.PRODUCED);
    assertThat(ledger().obstacle(newestFirst.get(0))).isEmpty();
  }

  @Test
  void a_document_stays_out_of_a_file_until_the_one_before_it_was_handed_over_and_answered() {
    and(Occasion.NOTIFY, SubmissionState.PRODUCED).and(Occasion.FINALISE, SubmissionState.PRODUCED);
    assertThat(waits()).hasValue("Document 1 of the case has not been sent. It goes first");
    assertThat(ledger().waits(newestFirst.get(0), Set.of(newestFirst.get(1).id()))).as("in the same file").isEmpty();
    newestFirst.clear();
    and(Occasion.NOTIFY, SubmissionState.SENT).and(Occasion.UPDATE, SubmissionState.PRODUCED);
    assertThat(waits()).hasValue("Document 1 of the case waits for an answer. Record what the national database said of it first");
    newestFirst.clear();
    and(Occasion.NOTIFY, SubmissionState.QUEUED).and(Occasion.UPDATE, SubmissionState.PRODUCED);
    assertThat(waits()).hasValue("The service is still sending document 1 of the case. It goes first");
    newestFirst.clear();
    and(Occasion.NOTIFY, SubmissionState.ACCEPTED).and(Occasion.UPDATE, SubmissionState.REJECTED).and(Occasion.UPDATE, SubmissionState.PRODUCED);
    assertThat(waits()).isEmpty();
    newestFirst.clear();
    and(Occasion.NOTIFY, SubmissionState.PRODUCED).and(Occasion.NOTIFY, SubmissionState.PRODUCED);
    assertThat(ledger().waits(newestFirst.get(1), Set.of())).hasValue("A newer document took its place. Send that one instead");
  }

  private Optional<String> waits() {
    return ledger().waits(newestFirst.getFirst(), Set.of());
  }

  @Test
  void what_was_rejected_told_nobody_anything_so_the_next_notifies_again() {
    assertThat(and(Occasion.NOTIFY, SubmissionState.REJECTED).ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.NOTIFY);
    assertThat(ledger().last(Occasion.NOTIFY)).isEmpty();
    and(Occasion.NOTIFY, SubmissionState.ACCEPTED).and(Occasion.UPDATE, SubmissionState.REJECTED);
    assertThat(ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.UPDATE);
    assertThat(ledger().last(Occasion.NOTIFY)).hasValueSatisfying(line -> assertThat(line.number()).isEqualTo(2));
  }

  @Test
  void a_withdrawn_document_counts_as_little_as_a_rejected_one() {
    assertThat(and(Occasion.NOTIFY, SubmissionState.WITHDRAWN).ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.NOTIFY);
  }

  @Test
  void a_final_record_is_compared_with_the_last_one_until_the_case_is_reopened() {
    and(Occasion.NOTIFY, SubmissionState.ACCEPTED).and(Occasion.FINALISE, SubmissionState.ACCEPTED);
    assertThat(ledger().last(Occasion.FINALISE)).isPresent();
    assertThat(ledger().finalised()).isTrue();
    and(Occasion.REOPEN, SubmissionState.SENT);
    assertThat(ledger().last(Occasion.FINALISE)).isEmpty();
    assertThat(ledger().finalised()).isFalse();
    assertThat(ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.UPDATE);
    and(Occasion.FINALISE, SubmissionState.QUEUED);
    assertThat(ledger().finalised()).isTrue();
  }

  @Test
  void an_update_after_the_final_record_does_not_open_the_case_again() {
    and(Occasion.NOTIFY, SubmissionState.ACCEPTED).and(Occasion.FINALISE, SubmissionState.ACCEPTED).and(Occasion.UPDATE, SubmissionState.SENT);
    assertThat(ledger().finalised()).isTrue();
  }

  @Test
  void only_what_arrived_can_be_withdrawn_and_only_once() {
    assertThat(ledger().told()).isFalse();
    assertThat(and(Occasion.NOTIFY, SubmissionState.QUEUED).ledger().told()).isFalse();
    newestFirst.clear();
    assertThat(and(Occasion.NOTIFY, SubmissionState.SENT).ledger().told()).isTrue();
    assertThat(and(Occasion.WITHDRAW, SubmissionState.PRODUCED).ledger().told()).isFalse();
  }

  @Test
  void after_a_withdrawal_the_case_begins_anew() {
    and(Occasion.NOTIFY, SubmissionState.ACCEPTED).and(Occasion.FINALISE, SubmissionState.ACCEPTED).and(Occasion.WITHDRAW, SubmissionState.ACCEPTED);
    assertThat(ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.NOTIFY);
    assertThat(ledger().last(Occasion.FINALISE)).isEmpty();
    assertThat(ledger().finalised()).isFalse();
    and(Occasion.NOTIFY, SubmissionState.QUEUED);
    assertThat(ledger().next(Occasion.NOTIFY)).isEqualTo(Occasion.UPDATE);
    assertThat(ledger().told()).isFalse();
  }

  @Test
  void what_they_hold_is_the_last_document_that_arrived() {
    and(Occasion.NOTIFY, SubmissionState.ACCEPTED).and(Occasion.UPDATE, SubmissionState.REJECTED).and(Occasion.UPDATE, SubmissionState.QUEUED);
    assertThat(ledger().held()).hasValueSatisfying(line -> assertThat(line.number()).isEqualTo(1));
  }
}
