package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** A panel takes six cases: several windows at once, one connection, a lost quorum, one case for later, and the chair at the end. */
@ArquillianTest
@RunAsClient
class PanelOfSixJourney {
  private static final Map<String, String> MEMBERS =
      Map.of(
          "oxon.chair", "HEALTH", "oxon.doctor", "HEALTH", "oxon.member", "LOCAL_AUTHORITY", "oxon.member2", "POLICE",
          "oxon.coordinator2", "OTHER", "oxon.coordinator", "PUBLIC_HEALTH");
  private static final String CHAIR = "Bronwen Pugh";

  private final Map<String, LiveWindow> windows = new HashMap<>();
  private Browser browser;
  private PlannedPanel panel;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_panel_of_six_is_held_and_finalised() {
    the_members_come_and_the_meeting_starts();
    two_recorders_write_case_a();
    a_connection_closes_case_b();
    case_c_loses_its_quorum();
    the_others_are_taken_one_for_later();
    the_chair_looks_over_all_and_finalises();
    the_chair_opens_one_again();
  }

  private void the_members_come_and_the_meeting_starts() {
    MEMBERS.keySet().forEach(this::window);
    panel = PlannedPanel.of(6, "oxon.chair", MEMBERS);
    LiveWindow recorder = window("oxon.coordinator").opens(panel.live(""));
    recorder.presses("Start the meeting").comesTo("Next: Case A. Take a moment.");
    Browser.requireSound(recorder.page());
    for (String name : List.of("Yusuf Rahmani", "Helen Tregarthen", "Priya Raghunathan", CHAIR)) {
      if (recorder.text().contains(name)) {
        recorder.marks(name, "Mark as here").seesOf(name, "Here");
      }
    }
    while (recorder.page().locator("button:has-text('Mark as here')").count() > 0) {
      recorder.presses("Mark as here");
    }
    window("oxon.member").opens(panel.page()).isTold("Case A comes next.");
    window("oxon.chair").opens(panel.live("/room")).comesTo("Next: Case A");
    recorder.presses("Start Case A").comesTo("1 of 6");
    window("oxon.member").isTold("The meeting is on Case A.");
    window("oxon.chair").comesTo("What happened");
    Browser.requireSound(window("oxon.chair").page());
    Browser.requireSound(recorder.page());
  }

  private void two_recorders_write_case_a() {
    LiveWindow one = window("oxon.coordinator");
    LiveWindow other = window("oxon.coordinator2").opens(panel.live("/record/A"));
    one.comesTo("Also recording this case");
    other.types("textarea[name='goodPractice']", "The family was called every evening.");
    one.finds("textarea[name='goodPractice']", "The family was called every evening.");
    window("oxon.chair").comesTo("The family was called every evening.");

    one.page().locator("[data-live-list='domain-D'] [role='combobox']").last().fill("letter");
    one.page().locator("[data-live-list='domain-D'] [role='combobox']").last().press("Escape");
    one.page().locator("[data-live-list='domain-D'] [data-live-new='true'] textarea").fill("The ward was short of staff.");
    one.page().locator("[data-live-list='domain-D'] [data-live-new='true'] input[name='grade'][value='2']").check();
    one.page().locator("[data-live-list='domain-D'] [data-live-new='true'] input[name='modifiable'][value='Y']").check();
    one.page().locator("[data-live-list='domain-D'] [data-live-add]").click();
    one.isSaved();
    other.page().waitForFunction("() => [...document.querySelectorAll('[data-live-list=\"domain-D\"] textarea')].some(t => t.value.includes('short of staff'))");

    one.page().route("**/parts/SUMMARY", route -> {
      other.types("textarea[name='cause']", "Extreme prematurity").page().waitForTimeout(1_500);
      route.resume();
    });
    one.types("textarea[name='cause']", "Prematurity, 27 weeks");
    one.comesTo("Two people wrote in the same field");
    one.page().unroute("**/parts/SUMMARY");
    one.page().locator("button:has-text('Use mine')").click();
    other.finds("textarea[name='cause']", "Prematurity, 27 weeks");
    one.types("textarea[name='answer']", "The child was kept comfortable.");
    one.decides("COMPLETE").isSaved();
  }

  private void a_connection_closes_case_b() {
    LiveWindow recorder = window("oxon.coordinator");
    moveOn(recorder, "B");
    window("oxon.member").isTold("The meeting is on Case B.");
    LiveWindow member = window("oxon.member2").opens(panel.page()).isTold("The meeting is on Case B.");
    member.opens(panel.page() + "/interests/B").ticks("connected", "yes").types("textarea[name='words']", "I know the family").presses("Save");
    member.comesTo("Case B: closed to you").isTold("The meeting is on a case that is closed to you.");
    assertThat(member.page().locator("[data-live-line]").innerText()).doesNotContain("Case B");
    recorder.comesTo("Out for this case").decides("COMPLETE").isSaved();
    member.opens(panel.live("")).comesTo("Case B: closed to you");
    Browser.requireSound(member.page());
  }

  private void case_c_loses_its_quorum() {
    LiveWindow recorder = window("oxon.coordinator");
    moveOn(recorder, "C");
    for (int leaves = 0; leaves < 3; leaves++) {
      recorder.page().locator("button:has-text('Left for this case')").first().click();
      recorder.page().waitForTimeout(400);
    }
    recorder.comesTo("Not quorate").decides("COMPLETE").isSaved();
  }

  private void the_others_are_taken_one_for_later() {
    LiveWindow recorder = window("oxon.coordinator");
    moveOn(recorder, "D");
    recorder.presses("Come back to this case later").comesTo("Next: Case E");
    recorder.presses("Start Case E").comesTo("5 of 6");
    recorder.decides("MORE_INFORMATION").types("input[name='from']", "the hospital's children's ward").isSaved();
    moveOn(recorder, "F");
    recorder.decides("REFER").types("input[name='from']", "the safeguarding partners").isSaved();
    recorder.presses("Next case").comesTo("Next: Case D");
    recorder.page().locator("summary:has-text('Go to another case')").click();
    recorder.presses("End the meeting").comesTo("All cases have been discussed");
    window("oxon.member").isTold("The meeting has discussed all cases.");
  }

  private void the_chair_looks_over_all_and_finalises() {
    LiveWindow chair = window("oxon.chair").opens(panel.live("/review")).comesTo("5 of 6 cases can be finalised now");
    Browser.requireSound(chair.page());
    chair.page().locator("a:has-text('Finalise 5 of 6')").click();
    chair.presses("Finalise").comesTo("There is a problem");
    Browser.requireSound(chair.page());
    chair.types("textarea[name='quorumReason-C']", "Three members had to leave for an emergency.").ticks("agreed", "yes");
    chair.presses("Finalise").comesTo("5 of 5 cases finalised");
    Browser.requireSound(chair.page());
    assertThat(signed()).isEqualTo(3);
    assertThat(Sql.count("select count(*) from live.ending e join live.item i on i.id = e.item_id where i.meeting_id = ?", panel.meeting())).isEqualTo(5);
    assertThat(Sql.count("select count(*) from live.ending e join live.item i on i.id = e.item_id where i.meeting_id = ? and quorum_reason <> ''", panel.meeting())).isOne();
    assertThat(
            Sql.count(
                "select count(*) from analysis.factor f join analysis.analysis a on a.id = f.analysis_id where a.review = ? and f.text = 'The ward was short of staff.'",
                panel.reviews().get("A")))
        .isOne();
  }

  private void the_chair_opens_one_again() {
    LiveWindow chair = window("oxon.chair").opens(panel.live("/reopen/A"));
    chair.types("textarea[name='reason']", "The post-mortem report came.").presses("Open the case again").comesTo("version 2");
    assertThat(signed()).isEqualTo(3);
    assertThat(Sql.count("select count(*) from analysis.analysis where review = ?", panel.reviews().get("A"))).isEqualTo(2);
  }

  private long signed() {
    return Sql.count(
        "select count(*) from analysis.analysis a join meeting.agenda_item i on i.review_id = a.review where i.meeting_id = ? and a.signed_at is not null",
        panel.meeting());
  }

  private void moveOn(LiveWindow recorder, String letter) {
    recorder.presses("Next case").comesTo("Next: Case " + letter).presses("Start Case " + letter).comesTo("Case " + letter);
    recorder.page().waitForSelector("[data-live-letter='" + letter + "']");
  }

  private LiveWindow window(String account) {
    return windows.computeIfAbsent(account, name -> new LiveWindow(browser.as(name)));
  }
}
