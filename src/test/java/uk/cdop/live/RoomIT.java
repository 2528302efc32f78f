package uk.cdop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.util.NameValuePair;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.journeys.PlannedPanel;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Who is in the room for which case, and who chairs it, over HTTP. */
@ArquillianTest
@RunAsClient
class RoomIT {
  private static final Map<String, String> MEMBERS =
      Map.of("oxon.chair", "HEALTH", "oxon.member", "LOCAL_AUTHORITY", "oxon.member2", "POLICE", "oxon.doctor", "DESIGNATED_DOCTOR");

  @Test
  void whoever_acts_for_the_chair_finalises_the_case_that_a_connection_closes_to_the_chair() throws IOException {
    PlannedPanel panel = panel();
    Sql.change("update meeting.meeting set deputy_chair = 'oxon.member' where id = ?", panel.meeting());
    connected(panel, "A", "oxon.chair");
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      start(coordinator, panel);
      post(coordinator, panel.live("/seats"), "account=oxon.chair", "mark=PRESENT", "letter=");
      for (String letter : List.of("A", "B")) {
        assertThat(open(coordinator, panel.live("/record/" + letter))).contains("Case " + letter);
        post(coordinator, panel.live("/record/" + letter + "/parts/DECISION"), "version=0", "decision=MORE_INFORMATION", "from=the ward");
      }
    }
    try (WebClient deputy = Login.as("oxon.member")) {
      String page = open(deputy, panel.live("/finalise"));
      assertThat(page).contains("fingerprint-A").doesNotContain("fingerprint-B");
      post(deputy, panel.live("/finalise"), "case=A", "fingerprint-A=" + value(page, "fingerprint-A"), "quorumReason-A=Two had to leave", "agreed=yes");
    }
    try (WebClient chair = Login.as("oxon.chair")) {
      String page = open(chair, panel.live("/finalise"));
      assertThat(page).contains("fingerprint-B").doesNotContain("fingerprint-A");
      post(chair, panel.live("/finalise"), "case=A", "fingerprint-A=x", "agreed=yes");
      post(chair, panel.live("/finalise"), "case=B", "fingerprint-B=" + value(page, "fingerprint-B"), "quorumReason-B=Two had to leave", "agreed=yes");
    }
    assertThat(endings(panel)).containsExactly("A oxon.member", "B oxon.chair");
    String number = Sql.rows("select number from review.review where id = ?", panel.reviews().get("B")).getFirst().get("number").toString();
    try (Visitor coordinator = Visitor.as("oxon.coordinator"); Visitor chair = Visitor.as("oxon.chair")) {
      assertThat(coordinator.ask("GET", "/meetings/ready").words()).contains("needs more information from the ward");
      assertThat(coordinator.ask("GET", "/reviews/" + panel.reviews().get("B") + "/panel").words()).contains("needs more information from the ward");
      assertThat(chair.ask("GET", "/home").words()).doesNotContain(number);
    }
  }

  @Test
  void a_case_whose_papers_were_recalled_can_still_be_looked_over_and_finalised_by_its_chair() throws IOException {
    PlannedPanel panel = panel();
    Sql.change("update meeting.agenda_item set papers_id = null where meeting_id = ? and letter = 'A'", panel.meeting());
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      start(coordinator, panel);
      post(coordinator, panel.live("/seats"), "account=oxon.chair", "mark=PRESENT", "letter=");
      open(coordinator, panel.live("/record/A"));
      post(coordinator, panel.live("/record/A/parts/DECISION"), "version=0", "decision=COMPLETE", "from=");
    }
    try (WebClient chair = Login.as("oxon.chair")) {
      assertThat(open(chair, panel.live("/review"))).contains("Case A: ");
      assertThat(open(chair, panel.live("/finalise"))).contains("fingerprint-A");
    }
  }

  @Test
  void an_expert_for_one_case_sees_the_letters_of_the_others_and_nothing_else() {
    PlannedPanel panel = panel();
    Sql.change(
        "update meeting.invited set item_id = (select id from meeting.agenda_item where meeting_id = ? and letter = 'B') "
            + "where meeting_id = ? and account = 'oxon.member2'",
        panel.meeting(), panel.meeting());
    try (Visitor expert = Visitor.as("oxon.member2")) {
      String live = expert.ask("GET", panel.live("")).words();
      assertThat(live).contains("Case A: closed to you").containsOnlyOnce("A baby who died").contains("<strong>Case B</strong>");
    }
  }

  @Test
  void a_break_on_the_agenda_comes_between_the_cases() throws IOException {
    PlannedPanel panel = panel();
    Sql.change("update meeting.agenda_item set place = 2 where meeting_id = ? and letter = 'B'", panel.meeting());
    Sql.change(
        "insert into meeting.agenda_break (id, cdop, meeting_id, place, minutes) values (?, 'OXON', ?, 1, 15)", UUID.randomUUID(), panel.meeting());
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, panel.live(""))).contains("Break, 15 minutes");
      start(coordinator, panel);
      post(coordinator, panel.live("/move"), "moved=2", "to=NEXT");
      assertThat(open(coordinator, panel.live(""))).contains("There is a break.");
      post(coordinator, panel.live("/move"), "moved=3", "to=NEXT");
      assertThat(open(coordinator, panel.live(""))).contains("Next: Case B");
    }
  }

  @Test
  void an_expert_without_an_account_is_seated_for_their_case_and_stands_in_the_minutes() throws IOException {
    PlannedPanel panel = panel();
    UUID guest = UUID.randomUUID();
    Sql.change(
        "insert into meeting.guest (id, cdop, meeting_id, item_id, name, organisation, email) select ?, 'OXON', ?, id, 'Dr Inventa Geneticist', "
            + "'A regional laboratory', 'geneticist@example.org' from meeting.agenda_item where meeting_id = ? and letter = 'B'",
        guest, panel.meeting(), panel.meeting());
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      start(coordinator, panel);
      post(coordinator, panel.live("/seats"), "account=" + guest, "mark=PRESENT", "letter=");
      assertThat(open(coordinator, panel.live("/record/B"))).contains("Dr Inventa Geneticist", "Expert for Case B, A regional laboratory", "Present for this case: 1.");
      assertThat(open(coordinator, panel.live("/record/A"))).contains("Present for this case: 0.");
      assertThat(open(coordinator, panel.page())).contains("Dr Inventa Geneticist, expert without an account");
      post(coordinator, panel.page() + "/minutes");
      assertThat(open(coordinator, panel.page() + "/minutes").replaceAll("\\s+", " "))
          .containsPattern("Dr Inventa Geneticist.{1,400}Expert for Case B, A regional laboratory.{1,400}Case B");
    }
  }

  @Test
  void a_guests_apologies_and_the_coordinator_in_attendance_stand_in_the_minutes_and_count_nowhere() throws IOException {
    PlannedPanel panel = panel();
    UUID guest = UUID.randomUUID();
    Sql.change(
        "insert into meeting.guest (id, cdop, meeting_id, item_id, name, organisation, email) select ?, 'OXON', ?, id, 'Dr Inventa Geneticist', "
            + "'A regional laboratory', 'geneticist@example.org' from meeting.agenda_item where meeting_id = ? and letter = 'B'",
        guest, panel.meeting(), panel.meeting());
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(open(coordinator, panel.page() + "/answers")).contains("Dr Inventa Geneticist cannot come");
      start(coordinator, panel);
      post(coordinator, panel.live("/seats"), "account=oxon.chair", "mark=PRESENT", "letter=");
      post(coordinator, panel.live("/seats"), "account=" + guest, "mark=APOLOGIES", "letter=");
      assertThat(open(coordinator, panel.live("/record/B"))).contains("Sent apologies", "Present for this case: 1.");
      assertThat(open(coordinator, panel.page() + "/attendance")).contains("Coordinator, in attendance");
      post(coordinator, panel.page() + "/minutes");
      String minutes = open(coordinator, panel.page() + "/minutes").replaceAll("\\s+", " ");
      assertThat(minutes).containsPattern("In attendance.{1,900}Margaret Ashdown.{1,400}Coordinator, in attendance.{1,400}All cases");
      assertThat(minutes).containsPattern(">Experts for this case<.{1,900}Dr Inventa Geneticist.{1,400}None, sent apologies");
      assertThat(minutes).doesNotContain("Tunde Adeyemi");
    }
  }

  @Test
  void a_connection_that_somebody_speaks_of_in_the_room_closes_the_case_to_them_everywhere() throws IOException {
    PlannedPanel panel = panel();
    try (WebClient coordinator = Login.as("oxon.coordinator"); Visitor member = Visitor.as("oxon.member2")) {
      start(coordinator, panel);
      post(coordinator, panel.live("/seats"), "account=oxon.member2", "mark=PRESENT", "letter=");
      assertThat(member.ask("GET", panel.page()).words()).contains("Case A: A baby");
      post(coordinator, panel.live("/seats"), "account=oxon.member2", "mark=CONNECTED", "letter=A");
      assertThat(member.ask("GET", panel.page() + "/papers/A").status()).isEqualTo(404);
      assertThat(member.ask("GET", panel.page()).words()).contains("Case A: closed to you");
      assertThat(open(coordinator, panel.live("/record/A"))).contains("Out for this case: Bronwen Pugh");
      post(coordinator, panel.page() + "/minutes");
      assertThat(open(coordinator, panel.page() + "/minutes")).contains("Bronwen Pugh declared a connection with Case A");
    }
    assertThat(Sql.rows("select said_to from meeting.interest where review_id = ?", panel.reviews().get("A")).getFirst()).containsEntry("said_to", "oxon.coordinator");
  }

  @Test
  void the_screen_of_the_room_names_nobody_whatever_the_recorder_types() throws IOException {
    PlannedPanel panel = panel();
    Map<String, Object> child = Sql.rows("select forenames, surname from review.review where id = ?", panel.reviews().get("A")).getFirst();
    String forename = child.get("forenames").toString().split(" ")[0];
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      start(coordinator, panel);
      open(coordinator, panel.live("/record/A"));
      post(
          coordinator, panel.live("/record/A/parts/SUMMARY"), "version=0", "cause=Sepsis",
          "summary=" + forename + "'s mother called the ward. Mrs " + child.get("surname") + " waited at the Radcliffe Infirmary until 4 March.");
      post(coordinator, panel.live("/record/A/parts/PRACTICE"), "version=0", "goodPractice=Nurse Joan Quillington sat with " + forename + ".", "familyFeedback=");
      String room = open(coordinator, panel.live("/room"));
      assertThat(room).contains("mother called the ward", "sat with").doesNotContain(forename, child.get("surname").toString(), "Quillington", "Radcliffe");
    }
  }

  @Test
  void a_factor_is_found_by_its_words_and_added_without_a_script() throws IOException {
    PlannedPanel panel = panel();
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      start(coordinator, panel);
      String page = open(coordinator, panel.live("/record/A?find=delayed%20escalation"));
      assertThat(page).contains("D02 Delayed escalation (Domain D)").doesNotContain("(Domain A)");
      String action = page.replaceAll("(?s).*action=\"([^\"]*/lines/[0-9a-f-]{36})\"[^>]*>(?:(?!</form>).)*?<span>D02 Delayed.*", "$1");
      post(coordinator, action, "version=0", "kind=FACTOR", "domain=D", "code=D02", "text=");
      assertThat(open(coordinator, panel.live("/record/A?find=zzz"))).contains("No factor in the list has these words");
      assertThat(open(coordinator, panel.live("/review"))).contains("A factor in domain D has no grade");
    }
  }

  @Test
  void a_cancelled_meeting_cannot_be_held() {
    PlannedPanel panel = panel();
    Sql.change(
        "update meeting.meeting set cancelled_at = now(), cancelled_by = 'oxon.coordinator', cancelled_reason = 'Snow' where id = ?", panel.meeting());
    try (Visitor coordinator = Visitor.as("oxon.coordinator")) {
      assertThat(coordinator.ask("GET", panel.live("")).status()).isEqualTo(404);
      assertThat(coordinator.ask("GET", panel.page()).words()).contains("Snow").doesNotContain(panel.live(""));
    }
  }

  private static PlannedPanel panel() {
    return PlannedPanel.of(2, "oxon.chair", MEMBERS);
  }

  /** The meeting is on Case A, having moved twice. */
  private static void start(WebClient recorder, PlannedPanel panel) throws IOException {
    post(recorder, panel.live("/move"), "moved=0", "to=START");
    post(recorder, panel.live("/move"), "moved=1", "to=NEXT");
  }

  private static List<String> endings(PlannedPanel panel) {
    return Sql.rows(
            "select i.letter || ' ' || e.finalised_by as it from live.ending e join live.item i on i.id = e.item_id where i.meeting_id = ? order by 1",
            panel.meeting())
        .stream()
        .map(row -> row.get("it").toString())
        .toList();
  }

  private static void connected(PlannedPanel panel, String letter, String account) {
    Sql.change(
        "insert into meeting.interest (id, cdop, item_id, review_id, account, connected, words, declared_at) select gen_random_uuid(), cdop, id, "
            + "review_id, ?, true, 'For a test', now() from meeting.agenda_item where review_id = ?",
        account, panel.reviews().get(letter));
  }

  private static String value(String page, String field) {
    return page.replaceAll("(?s).*name=\"" + field + "\" value=\"([^\"]*)\".*", "$1");
  }

  private static String open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse().getContentAsString();
  }

  private static void post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = open(browser, "/home").replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String each : fields) {
      parameters.add(new NameValuePair(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    browser.getPage(request);
  }
}
