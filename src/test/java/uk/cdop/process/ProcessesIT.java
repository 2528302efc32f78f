package uk.cdop.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.testing.Forms.day;
import static uk.cdop.testing.Forms.fields;
import static uk.cdop.testing.Forms.open;
import static uk.cdop.testing.Forms.post;
import static uk.cdop.testing.Forms.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.GatheringCase;
import uk.cdop.testing.Login;
import uk.cdop.testing.Sql;

/** What runs beside a review over HTTP: suggestions, decisions, mistakes, two at once, and who may not look. */
@ArquillianTest
@RunAsClient
class ProcessesIT {
  private static final LocalDate DIED = LocalDate.now().minusDays(20);

  private final GatheringCase newborn = GatheringCase.of("OXON", DIED.minusDays(5), DIED);
  private final UUID review = newborn.review();
  private final String processes = newborn.page("processes");

  @Test
  void the_death_of_a_newborn_suggests_who_must_be_told_until_somebody_decides() throws IOException {
    try (WebClient browser = Login.as("oxon.doctor")) {
      assertThat(open(browser, processes)).contains("Perinatal Mortality Review Tool", "MBRRACE-UK surveillance", "younger than 28 days");
      assertThat(open(browser, "/reviews/" + review)).contains("Ask whether MBRRACE-UK has been told", "within 7 working days");
      assertThat(post(browser, processes + "/not-needed/PP09").getStatusCode()).isEqualTo(422);
      post(browser, processes + "/not-needed/PP09", "why=The trust reviews it in another way");
      post(browser, processes + "/new", fields("kind=PP11", "organisation=Some Trust", "idempotencyKey=" + UUID.randomUUID(), day("begun", DIED.plusDays(2))));
      assertThat(open(browser, processes)).contains("Not needed", "Under way").doesNotContain("younger than 28 days");
      assertThat(newborn.clocks()).containsEntry("P1", "STOPPED").doesNotContainKey("P2");
      assertThat(Sql.rows("select act from audit.entry where review_id = ?", review)).extracting("act").contains("process.not_needed", "process.opened");
    }
  }

  @Test
  void a_pause_of_a_process_entered_by_mistake_counts_no_more() throws IOException {
    try (WebClient browser = Login.as("oxon.coordinator")) {
      String[] inquest = fields("kind=PP01", "holds=yes", "idempotencyKey=" + UUID.randomUUID(), day("begun", DIED.plusDays(2)));
      post(browser, processes + "/new", inquest);
      post(browser, processes + "/new", inquest);
      assertThat(Sql.count("select count(*) from process.process where review_id = ?", review)).isOne();
      assertThat(Sql.rows("select coroner from review.review where id = ?", review).getFirst()).containsEntry("coroner", true);
      assertThat(newborn.clocks()).containsEntry("T9", "PAUSED");
      Object id = Sql.rows("select id from process.process where review_id = ?", review).getFirst().get("id");
      assertThat(open(browser, "/reviews/" + review + "/clocks")).contains("This pause follows the process").doesNotContain("Let the clocks run again");
      assertThat(post(browser, processes + "/" + id + "/mistake", "seen=77", "why=x").getStatusCode()).isEqualTo(409);
      post(browser, processes + "/" + id + "/mistake", "seen=0", "why=It was about another child");
      assertThat(newborn.clocks()).containsEntry("T9", "RUNNING");
      assertThat(open(browser, "/reviews/" + review + "/clocks")).contains("Entered by mistake");
      assertThat(open(browser, processes + "/" + id)).contains("It was about another child");
    }
  }

  @Test
  void whoever_saves_after_somebody_else_is_told_and_what_stands_is_whole() throws IOException {
    try (WebClient browser = Login.as("oxon.coordinator")) {
      post(browser, processes + "/new", fields("kind=PP07", "holds=no", "organisation=Some Trust", "idempotencyKey=" + UUID.randomUUID()));
      Object id = Sql.rows("select id from process.process where review_id = ?", review).getFirst().get("id");
      assertThat(post(browser, processes + "/" + id + "/change", "seen=0", "holds=no", "organisation=Another Trust").getStatusCode()).isEqualTo(200);
      WebResponse clash = post(browser, processes + "/" + id + "/change", "seen=0", "holds=no", "organisation=A third", "notes=Typed by me");
      assertThat(clash.getStatusCode()).isEqualTo(409);
      assertThat(clash.getContentAsString()).contains("Saved by Margaret Ashdown", "Another Trust", "Typed by you", "value=\"A third\"", "Typed by me", "name=\"seen\" value=\"1\"");
      assertThat(Sql.rows("select organisation from process.process where id = ?", id).getFirst()).containsEntry("organisation", "Another Trust");
      assertThat(post(browser, processes + "/" + id + "/change", "seen=1", "holds=no", "d-response=Nonsense").getStatusCode()).isEqualTo(422);
      WebResponse end = post(browser, processes + "/" + id + "/end", fields("seen=0", "outcome=My long outcome", day("ended", DIED.plusDays(3))));
      assertThat(end.getStatusCode()).isEqualTo(409);
      assertThat(end.getContentAsString()).contains("Another Trust", "My long outcome</textarea>", "Typed by you");
      assertThat(Sql.rows("select state from process.process where id = ?", id).getFirst()).containsEntry("state", "EXPECTED");
    }
  }

  @Test
  void whoever_sets_aside_or_takes_back_what_somebody_else_decided_reads_both() throws IOException {
    try (WebClient browser = Login.as("oxon.coordinator")) {
      post(browser, processes + "/new", fields("kind=PP07", "holds=no", "organisation=Some Trust", "idempotencyKey=" + UUID.randomUUID()));
      Object id = Sql.rows("select id from process.process where review_id = ?", review).getFirst().get("id");
      WebResponse aside = post(browser, processes + "/not-needed/PP07", "why=Nobody reviews it");
      assertThat(aside.getStatusCode()).isEqualTo(409);
      assertThat(aside.getContentAsString()).contains("can no longer be saved here", "Some Trust", "Nobody reviews it").doesNotContain("<textarea");
      post(browser, processes + "/" + id + "/mistake", "seen=0", "why=It was about another child");
      WebResponse late = post(browser, processes + "/" + id + "/change", "seen=0", "holds=no", "organisation=Typed meanwhile");
      assertThat(late.getStatusCode()).isEqualTo(409);
      assertThat(late.getContentAsString()).contains("can no longer be saved here", "It was about another child", "Typed meanwhile").doesNotContain("<textarea");
    }
  }

  @Test
  void two_who_record_the_joint_agency_response_at_once_both_keep_what_they_wrote() throws IOException {
    String record = "/reviews/" + review + "/joint-agency-response/change";
    try (WebClient browser = Login.as("oxon.coordinator"); WebClient doctor = Login.as("oxon.doctor")) {
      post(browser, record, "seen=0", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician");
      post(doctor, record, "seen=1", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician", "lead-police=DI Bo Field");
      assertThat(post(browser, record, "seen=1", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician", "safeguarding=none").getStatusCode()).isEqualTo(200);
      assertThat(open(browser, "/reviews/" + review + "/joint-agency-response")).contains("DI Bo Field", "No concern", "Dr Ana Sample");
      WebResponse clash = post(doctor, record, "seen=2", "decision=yes", "criteria=JAR2", "lead-health=Dr Ana Sample, paediatrician", "safeguarding=referral");
      assertThat(clash.getStatusCode()).isEqualTo(409);
      assertThat(clash.getContentAsString()).contains("Someone else wrote something different", "Margaret Ashdown saved it on", "Typed by you", "No concern");
      assertThat(Sql.rows("select joint_agency_response from review.review where id = ?", review).getFirst()).containsEntry("joint_agency_response", true);
    }
  }

  @Test
  void refuses_the_wrong_role_and_the_wrong_cdop() throws IOException {
    for (String page : List.of("/processes", "/processes/new", "/processes/not-needed/PP09", "/joint-agency-response", "/joint-agency-response/change")) {
      String path = "/reviews/" + review + page;
      assertThat(status("oxon.keyworker", path)).isEqualTo(403);
      assertThat(status("oxon.member", path)).isEqualTo(403);
      assertThat(status("bucks.coordinator", path)).isEqualTo(404);
    }
  }
}
