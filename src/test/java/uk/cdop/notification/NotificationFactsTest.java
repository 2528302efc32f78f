package uk.cdop.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Journey;
import uk.cdop.review.IdentifierSource.Identifier;

class NotificationFactsTest {
  private static final Edition EDITION = Editions.read().current("notification");

  @Test
  void reads_an_edition_that_is_completely_answered() {
    assertThat(new Journey(EDITION, SomeNotification.answers()).firstIncomplete()).isEmpty();
  }

  @Test
  void promotes_who_the_child_was_and_what_must_be_seen_everywhere() {
    var facts = NotificationFacts.of(SomeNotification.answers());
    assertThat(facts.child().name()).isEqualTo("Robin Invented-Name");
    assertThat(facts.child().nhsNumber()).contains("9990000018");
    assertThat(facts.child().diedAt()).contains(java.time.LocalTime.of(3, 10));
    assertThat(facts.markers().jointAgencyResponse()).isTrue();
    assertThat(facts.markers().coroner()).isTrue();
    assertThat(facts.notifier().email()).isEqualTo("avery.sample@example.com");
    assertThat(facts.bornBefore22Weeks()).isFalse();
  }

  @Test
  void takes_what_is_not_known_as_empty() {
    var facts =
        NotificationFacts.of(
            SomeNotification.answers()
                .with("child.last_name", Answer.NOT_KNOWN)
                .with("death.time", Answer.NOT_KNOWN)
                .without("child.nhs_number"));
    assertThat(facts.child().surname()).isEmpty();
    assertThat(facts.child().diedAt()).isEqualTo(Optional.empty());
    assertThat(facts.child().nhsNumber()).isEmpty();
  }

  @Test
  void names_only_questions_of_the_edition() {
    assertThat(EDITION.questions().filter(question -> NotificationFacts.forThePanel(question.id()))).hasSize(26);
  }

  @Test
  void gives_the_panel_no_identity_and_no_date() {
    for (String id : new String[] {"child.first_name", "child.postcode", "child.birth_date", "death.date", "notifier.name", "mother.name", "death.hospital"}) {
      assertThat(NotificationFacts.forThePanel(id)).as(id).isFalse();
    }
  }

  @Test
  void lists_what_could_give_people_away_with_the_role_they_have() {
    var identifiers = NotificationFacts.identifiers(EDITION, SomeNotification.answers());
    assertThat(identifiers)
        .contains(
            new Identifier("Robin", "the child"),
            new Identifier("9990000018", "the child"),
            new Identifier("18 November 2026", "a date"),
            new Identifier("OX1 1AA", "the family home"),
            new Identifier("Example Infirmary", "Hospital A"),
            new Identifier("Jo Doctor", "a professional (GP)"),
            new Identifier("Sam Invented", "the mother"),
            new Identifier("avery.sample@example.com", "the notifier"));
    assertThat(identifiers).noneMatch(identifier -> identifier.text().isBlank());
  }

  @Test
  void lists_what_the_fuller_form_asks_about_other_people() {
    var answers =
        SomeNotification.answers()
            .with("event.place", "Invented Skate Park")
            .with("event.date", "2026-11-17")
            .with("medical_lead.name", "Kit Consultant")
            .with("other_children", new Answer.Rows(List.of(Answers.none().with("other_child.name", "Alex Friend"))))
            .with("investigations", new Answer.Rows(List.of(
                Answers.none().with("investigation.kind", "PP02").with("investigation.reference", "OCC-123"))));
    assertThat(NotificationFacts.identifiers(EDITION, answers))
        .contains(
            new Identifier("Invented Skate Park", "Place A"),
            new Identifier("17 November 2026", "a date"),
            new Identifier("Kit Consultant", "the responsible doctor"),
            new Identifier("Alex Friend", "another child"),
            new Identifier("OCC-123", "Reference A"));
  }

  @Test
  void keeps_names_out_of_logs() {
    assertThat(NotificationFacts.of(SomeNotification.answers()).toString()).isEqualTo("NotificationFacts");
  }
}
