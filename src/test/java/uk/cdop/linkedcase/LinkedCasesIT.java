package uk.cdop.linkedcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.AppSession;
import uk.cdop.testing.ClosedCase;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Two cases that belong together, of which one is closed to whoever reads the history of the other. */
@ArquillianTest
@RunAsClient
class LinkedCasesIT {
  @Test
  void the_history_of_a_case_does_not_tell_why_it_was_linked_because_that_can_name_the_other() throws SQLException {
    UUID one = Documents.one("BERKS", "L").review();
    UUID other = Documents.one("BERKS", "L").review();
    Sql.change("update review.review set number = upper(number) where id in (?, ?)", one, other);
    String number = "BERKS-2026-L" + other.toString().substring(0, 8).toUpperCase(Locale.UK);
    writtenEarlier(one, "Earlier said: twin of " + number);
    try (Visitor named = Visitor.as("berks.coordinator"); Visitor reader = Visitor.as("berks.coordinator2")) {
      assertThat(named.send("/reviews/" + one + "/linked", "number=" + number, "kind=MULTIPLE_BIRTH", "reason=Twin of " + number).status()).isEqualTo(303);
      assertThat(named.ask("GET", "/reviews/" + one + "/linked").words()).as("the reason stands with the link").contains("Twin of " + number);
      Object link = Sql.rows("select id from linkedcase.link where ? in (one, other)", one).getFirst().get("id");
      try (ClosedCase restricted = ClosedCase.toAllBut(other, "berks.coordinator")) {
        namesNothing(reader, one, number);
      }
      try (ClosedCase interest = ClosedCase.toConnected(other, "berks.coordinator2")) {
        namesNothing(reader, one, number);
      }
      assertThat(named.send("/reviews/" + one + "/linked/" + link + "/unlink", "reason=Not the twin " + number).status()).isEqualTo(303);
      try (ClosedCase restricted = ClosedCase.toAllBut(other, "berks.coordinator")) {
        namesNothing(reader, one, number);
      }
    }
    assertThat(Sql.rows("select why_ended from linkedcase.link where ? in (one, other)", one)).singleElement().extracting("why_ended").isEqualTo("Not the twin " + number);
    assertThat(Sql.rows("select reason from audit.entry where review_id in (?, ?) and act like 'linkedcase.%' and object <> 'earlier' and reason <> ''", one, other)).isEmpty();
  }

  private static void namesNothing(Visitor reader, UUID review, String number) {
    for (String page : List.of("/history", "/linked", "")) {
      Visitor.Answer answer = reader.ask("GET", "/reviews/" + review + page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(answer.words()).as(page).doesNotContain(number, "Earlier said", "Not the twin");
    }
    assertThat(reader.ask("GET", "/reviews/" + review + "/history").words()).contains("Linked the case to another");
  }

  /** An entry of the time when the reason was written down with the act. */
  private static void writtenEarlier(UUID review, String reason) throws SQLException {
    try (Connection app = AppSession.as("BERKS", "berks.coordinator")) {
      AppSession.column(
          app, "select audit.append('berks.coordinator', 'Coordinator', 'linkedcase.linked', 'earlier', '" + review + "', 'DONE', '" + reason + "', 'earlier')");
      app.commit();
    }
  }
}
