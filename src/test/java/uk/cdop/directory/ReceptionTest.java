package uk.cdop.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceptionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private final Agency agency = new Agency(UUID.randomUUID(), "AGY01", "Elm Tree Surgery", "elm@example.org", "K81999");
  private final Contact usual = contact("Ruth", true, null, null);
  private final Contact standIn = contact("Ikenna", false, usual.id(), DAY.plusDays(5));

  @Test
  void asks_the_usual_contact() {
    Recipient recipient = on(DAY, usual);
    assertThat(recipient.email()).isEqualTo("ruth@example.org");
    assertThat(recipient.because()).isEmpty();
  }

  @Test
  void asks_the_mailbox_when_nobody_is_usually_asked() {
    assertThat(on(DAY, contact("Sam", false, null, null)).email()).isEqualTo("elm@example.org");
  }

  @Test
  void asks_who_stands_in_and_says_until_when() {
    Recipient recipient = on(DAY, usual, standIn);
    assertThat(recipient.email()).isEqualTo("ikenna@example.org");
    assertThat(recipient.because()).isEqualTo("Stands in for Ruth until 6 December 2026");
  }

  @Test
  void asks_the_usual_contact_again_once_they_are_back() {
    assertThat(on(DAY.plusDays(6), usual, standIn).email()).isEqualTo("ruth@example.org");
  }

  @Test
  void asks_who_stands_in_for_the_one_who_stands_in() {
    Contact third = contact("Gwen", false, standIn.id(), DAY.plusDays(1));
    assertThat(on(DAY, usual, standIn, third).email()).isEqualTo("gwen@example.org");
  }

  @Test
  void two_who_stand_in_for_each_other_end_nowhere_but_at_one_of_them() {
    Contact one = standing(UUID.randomUUID(), standIn.id(), "Ruth", true);
    Contact other = standing(standIn.id(), one.id(), "Ikenna", false);
    assertThat(on(DAY, one, other).email()).isEqualTo("ikenna@example.org");
  }

  @Test
  void never_asks_who_has_left() {
    Contact left =
        new Contact(UUID.randomUUID(), agency.id(), "Ruth", "", "ruth@example.org", "", true, false, null, null, null, null, DAY.minusDays(1));
    assertThat(on(DAY, left).email()).isEqualTo("elm@example.org");
  }

  private Recipient on(LocalDate day, Contact... contacts) {
    return new Reception(agency, List.of(contacts)).on(day);
  }

  private Contact contact(String name, boolean usual, UUID standsInFor, LocalDate until) {
    return new Contact(
        UUID.randomUUID(), agency.id(), name, "", name.toLowerCase() + "@example.org", "", usual, false, standsInFor,
        until == null ? null : DAY.minusDays(3), until, null, null);
  }

  private Contact standing(UUID id, UUID standsInFor, String name, boolean usual) {
    return new Contact(
        id, agency.id(), name, "", name.toLowerCase() + "@example.org", "", usual, false, standsInFor, DAY, DAY, null, null);
  }
}
