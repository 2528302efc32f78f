package uk.cdop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.testing.Forms.open;
import static uk.cdop.testing.Forms.post;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.journeys.PlannedPanel;
import uk.cdop.testing.Login;
import uk.cdop.testing.Sql;

/** While criminal proceedings go on, whoever talks about a death or shares it is warned, and only the chair's reason ends its review. */
@ArquillianTest
@RunAsClient
class ProceedingsIT {
  private static final String WORDS = "Criminal proceedings about this death have been under way since 1 November 2026";
  private static final Map<String, String> MEMBERS =
      Map.of("oxon.chair", "HEALTH", "oxon.member", "LOCAL_AUTHORITY", "oxon.member2", "POLICE", "oxon.doctor", "DESIGNATED_DOCTOR");

  private final PlannedPanel panel = PlannedPanel.of(1, "oxon.chair", MEMBERS);
  private final UUID review = panel.reviews().get("A");
  private final UUID process = UUID.randomUUID();

  @Test
  void the_chair_says_why_before_a_review_ends_and_the_reason_stays() throws IOException {
    somebodyIsCharged();
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      post(coordinator, panel.live("/move"), "moved=0", "to=START");
      post(coordinator, panel.live("/move"), "moved=1", "to=NEXT");
      for (String account : MEMBERS.keySet()) {
        post(coordinator, panel.live("/seats"), "account=" + account, "mark=PRESENT", "letter=");
      }
      open(coordinator, panel.live("/record/A"));
      post(coordinator, panel.live("/record/A/parts/DECISION"), "version=0", "decision=COMPLETE", "from=");
    }
    try (WebClient chair = Login.as("oxon.chair")) {
      String page = open(chair, panel.live("/finalise"));
      assertThat(page).contains("criminal proceedings about this death have been under way since 1 November 2026. Why do you finish its review before they end?");
      String seen = "fingerprint-A=" + page.replaceAll("(?s).*name=\"fingerprint-A\" value=\"([^\"]*)\".*", "$1");
      WebResponse refused = post(chair, panel.live("/finalise"), "case=A", seen, "quorumReason-A=Two had to leave", "agreed=yes");
      assertThat(refused.getStatusCode()).isEqualTo(422);
      assertThat(refused.getContentAsString()).contains("Say why you finish the review of Case A although criminal proceedings have not ended");
      assertThat(signed()).isZero();
      assertThat(post(chair, panel.live("/finalise"), "case=A", seen, "quorumReason-A=Two had to leave", "agreed=yes", "proceedingsReason-A=The prosecutor agrees").getContentAsString()).contains("1 of 1 cases finalised");
      assertThat(signed()).isOne();
      assertThat(open(chair, "/reviews/" + review + "/analysis")).contains("Signed although criminal proceedings had not ended because", "The prosecutor agrees");
    }
    assertThat(Sql.rows("select proceedings_reason from live.ending e join live.item i on i.id = e.item_id where i.meeting_id = ?", panel.meeting()))
        .containsExactly(Map.of("proceedings_reason", "The prosecutor agrees"));
  }

  @Test
  void whoever_talks_with_the_family_or_shares_the_case_is_warned_until_they_end() throws IOException {
    somebodyIsCharged();
    Sql.change(
        "insert into keyworker.assignment (id, cdop, review, account, name, started_at, named_by, more) "
            + "values (gen_random_uuid(), 'OXON', ?, 'oxon.keyworker', 'Siobhan Keane', now() - interval '3 days', 'A coordinator', '')",
        review);
    Object question = Sql.rows("select id from keyworker.question where review = ?", review).getFirst().get("id");
    String base = "/reviews/" + review;
    List<String> ofTheFamily = List.of("/family", "/family/contacts/new?asked=yes", "/family/questions/" + question);
    List<String> ofTheCase = List.of("/pack", "/analysis/check", "/analysis/learning", "/family");
    try (WebClient keyWorker = Login.as("oxon.keyworker"); WebClient coordinator = Login.as("oxon.coordinator")) {
      ofTheFamily.forEach(page -> assertThat(open(keyWorker, base + page)).as(page).contains(WORDS));
      ofTheCase.forEach(page -> assertThat(open(coordinator, base + page)).as(page).contains(WORDS));
      assertThat(open(coordinator, base)).contains("Criminal proceedings");
      Sql.change("delete from meeting.agenda_item where review_id = ?", review);
      assertThat(open(coordinator, "/meetings/ready")).contains(WORDS + ": the panel finishes its review before they end only if the chair says why.");
      Sql.change("update process.process set state = 'FINISHED', ended_on = '2026-11-20', outcome = 'Acquitted' where id = ?", process);
      ofTheFamily.forEach(page -> assertThat(open(keyWorker, base + page)).as(page).doesNotContain(WORDS));
      ofTheCase.forEach(page -> assertThat(open(coordinator, base + page)).as(page).doesNotContain(WORDS));
    }
  }

  private void somebodyIsCharged() {
    Sql.change(
        "insert into process.process (id, cdop, version, review_id, kind, state, reference, organisation, contact, begun_on, holds, details, outcome, notes, "
            + "why, opened_at, opened_by, saved_at, saved_by) values (?, 'OXON', 0, ?, 'PP03', 'UNDER_WAY', '', '', '', '2026-11-01', false, '{}', '', '', "
            + "'', now(), 'oxon.coordinator', now(), 'oxon.coordinator')",
        process, review);
  }

  private long signed() {
    return Sql.count("select count(*) from analysis.analysis where review = ? and signed_at is not null and proceedings_reason = 'The prosecutor agrees'", review);
  }
}
