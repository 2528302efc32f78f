package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.testing.AppSession.as;
import static uk.cdop.testing.AppSession.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** What the host of a regional meeting writes of it: closed where a case was closed, whatever becomes of the case. */
@ArquillianTest
@RunAsClient
class RegionalMinutesIT {
  private static final String OF_THE_CASE = "Nothing was recorded of this case at the meeting.";

  private final SharedCase shared = SharedCase.released();
  private final String minutes = "/meetings/" + shared.meeting() + "/minutes";
  private final String seats = "/live/" + shared.meeting() + "/seats";

  @Test
  void the_minutes_of_a_case_stay_closed_when_its_owner_takes_it_back() throws SQLException {
    shared.begun();
    shared.connected("OXON", "oxon.member", "A");
    try (Visitor chair = Visitor.as("oxon.chair"); Visitor member = Visitor.as("oxon.member")) {
      chair.send(seats, "account=oxon.member", "mark=PRESENT", "letter=");
      chair.send(minutes, "idempotencyKey=" + UUID.randomUUID());
      assertThat(member.ask("GET", minutes).words()).contains("Case A is closed to you").doesNotContain(OF_THE_CASE);

      try (Connection owner = as("BERKS", "berks.coordinator")) {
        count(owner, "select count(themed.unshare('" + shared.offer() + "', now()))");
        owner.commit();
      }

      assertThat(member.ask("GET", minutes).words()).contains("Case A is closed to you").doesNotContain(OF_THE_CASE);
      assertThat(member.send(minutes + "/comments", "letter=A", "words=What was said?", "idempotencyKey=" + UUID.randomUUID()).status()).isEqualTo(404);
      assertThat(member.send(minutes + "/comments", "letter=", "words=The day is right.", "idempotencyKey=" + UUID.randomUUID()).status()).isEqualTo(303);
      assertThat(chair.ask("GET", minutes).words()).as("whoever it was open to").contains(OF_THE_CASE);
    }
  }

  @Test
  void who_is_there_and_who_leaves_for_a_case_is_on_the_record_and_nobody_else_is_marked() {
    shared.begun();
    try (Visitor chair = Visitor.as("oxon.chair")) {
      for (String mark : List.of("PRESENT", "LEFT", "BACK", "AWAY")) {
        assertThat(chair.send(seats, "account=bucks.member", "mark=" + mark, "letter=A").status()).as(mark).isEqualTo(303);
      }
      assertThat(chair.send(seats, "account=bucks.member2", "mark=LEFT", "letter=A").status()).as("somebody who does not attend").isEqualTo(404);
    }
    String meeting = shared.meeting().toString();
    assertThat(recorded("themed.presence_marked", meeting)).isEqualTo(2);
    assertThat(recorded("themed.left_for_case", meeting + "/A")).isOne();
    assertThat(recorded("themed.came_back", meeting + "/A")).isOne();
  }

  private static long recorded(String act, String object) {
    return Sql.count("select count(*) from audit.entry where cdop = 'OXON' and actor = 'oxon.chair' and act = ? and object = ?", act, object);
  }
}
