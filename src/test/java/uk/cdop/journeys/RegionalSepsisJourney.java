package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.ProductClock;
import uk.cdop.testing.Sql;

/** Three CDOPs look at deaths from sepsis together, from the proposal to decisions in each owner's record and closed papers. */
@ArquillianTest
@RunAsClient
class RegionalSepsisJourney {
  private static final Map<String, String> DISCIPLINES = Map.of("coordinator", "OTHER", "member", "LOCAL_AUTHORITY", "doctor", "HEALTH", "chair", "PUBLIC_HEALTH");

  private final String title = "Children who died with sepsis " + UUID.randomUUID().toString().substring(0, 6);
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, SepsisCase> cases = new HashMap<>();
  private final Map<String, String> letters = new HashMap<>();
  private Browser browser;
  private String meeting;

  @BeforeEach
  void open() {
    browser = Browser.open();
    List.of("OXON", "BUCKS", "BERKS").forEach(cdop -> cases.put(cdop, SepsisCase.of(cdop)));
  }

  @AfterEach
  void close() {
    ProductClock.setRight();
    browser.close();
  }

  @Test
  void three_cdops_review_sepsis_together_and_each_keeps_its_case() {
    the_host_proposes();
    List.of("oxon", "bucks", "berks").forEach(this::a_cdop_agrees_names_its_people_and_offers_its_case);
    nobody_reads_before_the_release();
    the_host_releases();
    the_others_read_without_learning_whose_it_is();
    a_doctor_with_a_connection_is_shut_out();
    a_cdop_withdraws_its_case();
    the_meeting_is_held_and_the_chair_finalises();
    the_decision_is_in_the_owners_record();
    the_meeting_shares_what_it_learned();
    the_papers_close_by_time_alone();
  }

  private void the_host_proposes() {
    List.of("oxon.chair", "bucks.chair", "berks.chair", "oxon.member", "bucks.member", "berks.member", "oxon.doctor", "bucks.doctor", "berks.doctor").forEach(this::person);
    Person host = person("oxon.coordinator");
    host.opens("/meetings").follows("Regional meetings of several CDOPs").follows("Propose a regional meeting");
    host.presses("Propose the meeting").isToldOfMistakes();
    host.ticks("theme", "sepsis").enters("title", title).enters("why", "To learn from more cases than one of us has.").ticks("asked", "BUCKS")
        .ticks("asked", "BERKS").enters("held-on", SomeChild.today()).enters("starts-at", "9:30am").enters("venue", "County Hall")
        .selects("chair", "oxon.chair").selects("deputy", "oxon.member").enters("access-days", "7").presses("Propose the meeting").sees(title, "Waiting for agreement");
    meeting = host.path().replaceAll("[#?].*", "");
    person("bucks.coordinator").opens("/regional").sees(title, "Your answer is needed");
  }

  private void a_cdop_agrees_names_its_people_and_offers_its_case(String cdop) {
    Person coordinator = person(cdop + ".coordinator");
    SepsisCase own = cases.get(cdop.toUpperCase(java.util.Locale.ROOT));
    coordinator.opens(meeting + "/agreement").sees("Each case stays with the CDOP that offers it");
    if (cdop.equals("bucks")) {
      coordinator.presses("Save our answer").isToldOfMistakes();
    }
    coordinator.ticks("answer", "agree").selects("chair", cdop + ".chair").enters("members", "2").ticks("read", "yes").presses("Save our answer").sees("Agreed");
    coordinator.opens(meeting + "/people");
    DISCIPLINES.forEach((role, brings) -> {
      if (!role.equals("coordinator") || cdop.equals("oxon")) {
        coordinator.selects("attend-" + cdop + "." + role, role.equals("coordinator") ? "EXPERT" : brings);
      }
    });
    coordinator.presses("Save who attends");
    coordinator.opens(meeting + "/candidates");
    while (!coordinator.text().contains(own.number()) && coordinator.page().getByText("Look through the cases of later deaths").count() > 0) {
      coordinator.follows("Look through the cases of later deaths");
    }
    coordinator.sees(own.number(), "The cause of death speaks of sepsis or infection", "12 months from death");
    cases.values().stream().filter(other -> other != own).forEach(other -> coordinator.doesNotSee(List.of(other.number())));
    coordinator.presses("Offer " + own.number()).sees("Offered, papers still to check");
    coordinator.opens("/reviews/" + own.review() + "/pack");
    if (coordinator.page().locator("button:has-text('Accept all proposals')").count() > 0) {
      coordinator.presses("Accept all proposals for what is known of this case");
    }
    settle(coordinator);
    Locator form = coordinator.page().locator("form[action$='/pack/release']").filter(new Locator.FilterOptions().setHas(
        coordinator.page().locator("input[name='occasion'][value='" + own.offer(meeting) + "']")));
    form.locator("input[name='sign']").check();
    form.locator("button").click();
    coordinator.page().waitForCondition(() -> Sql.count("select count(*) from themed.offer where id = ? and pack_id is not null", own.offer(meeting)) == 1);
    person(cdop + ".chair").opens(meeting).sees("Still choosing");
    coordinator.opens(meeting + "/candidates").presses("Our choice is made").sees("Your choice is made");
    coordinator.opens("/reviews/" + own.review() + "/regional").sees("Offered, its anonymous papers checked and signed for", "12 months from death");
  }

  /** What the search only suspects is replaced by what it proposes, or stays. */
  private static void settle(Person coordinator) {
    for (int round = 0; round < 4 && coordinator.page().locator("input[name$='-how'][value='replace']").count() > 0
        && coordinator.page().locator("form[action$='/pack/release']").count() == 0; round++) {
      for (Locator how : coordinator.page().locator("input[name$='-how'][value='remove']").all()) {
        how.check();
      }
      coordinator.presses("Save choices");
    }
  }

  private void nobody_reads_before_the_release() {
    person("bucks.coordinator").opens(meeting).sees("Fewer than 5 cases, or none");
    person("bucks.member").isRefused(meeting + "/papers/A", 404);
  }

  private void the_host_releases() {
    Person host = person("oxon.coordinator");
    host.opens(meeting).follows("Release the papers").presses("Release the papers").isToldOfMistakes();
    host.ticks("sure", "yes").presses("Release the papers").sees("Case A", "Case B", "Case C", "Shared by");
    cases.forEach((cdop, one) -> letters.put(cdop, Sql.rows("select letter from themed.offer where review_id = ?", one.review()).getFirst().get("letter").toString()));
  }

  private void the_others_read_without_learning_whose_it_is() {
    Person reader = person("bucks.member");
    List<String> whose = List.of(cases.get("BERKS").number(), cases.get("BERKS").review().toString());
    reader.opens(meeting).sees("You have read 0 of 3").doesNotSee(List.of("Shared by")).doesNotSee(whose);
    reader.opens(papers("BERKS")).sees("Opened for").doesNotSee(whose).doesNotSee(cases.get("BERKS").child().secrets());
    person("berks.coordinator").opens(meeting + "/candidates").sees("Who opened it", name("bucks.member"));
  }

  private void a_doctor_with_a_connection_is_shut_out() {
    Person doctor = person("bucks.doctor");
    doctor.opens(papers("BERKS"));
    doctor.opens(meeting + "/interests/" + letters.get("BERKS")).ticks("connected", "yes").presses("Save").sees("closed to you");
    doctor.isRefused(papers("BERKS"), 404).opens(papers("OXON"));
    doctor.opens(meeting + "/interests/" + letters.get("BUCKS")).ticks("connected", "yes").presses("Save");
    Person chair = person("oxon.chair");
    chair.opens(meeting + "/interests/" + letters.get("BUCKS")).ticks("connected", "yes").presses("Save").sees("closed to you");
    doctor.isRefused("/reviews/" + cases.get("BUCKS").review(), 404).isRefused("/reviews/" + cases.get("BUCKS").review() + "/analysis", 404);
    person("oxon.chair").opens(meeting).sees(name("bucks.doctor"), "declared a connection");
  }

  private void a_cdop_withdraws_its_case() {
    Person host = person("oxon.coordinator");
    host.opens(meeting + "/candidates").presses("Withdraw " + cases.get("OXON").number()).sees("Withdrawn");
    person("bucks.member").isRefused(papers("OXON"), 410);
  }

  private void the_meeting_is_held_and_the_chair_finalises() {
    Person host = person("oxon.coordinator");
    host.opens(meeting).presses("Start the meeting");
    String live = "/live/" + id();
    host.opens(live).presses("Start the meeting");
    for (String account : List.of("oxon.member", "oxon.doctor", "oxon.coordinator", "oxon.chair", "bucks.member", "bucks.chair", "berks.member", "berks.doctor", "berks.chair", "bucks.doctor")) {
      host.opens(live);
      host.page().locator("form:has(input[name='account'][value='" + account + "']) button[value='PRESENT']").click();
      host.page().waitForCondition(() -> Sql.count("select count(*) from themed.attendee where meeting_id = ? and account = ? and present", id(), account) == 1);
    }
    String record = live + "/record/" + letters.get("BERKS");
    host.opens(record).sees("Not quorate: Buckinghamshire").presses("Move the meeting to Case " + letters.get("BERKS")).opens(record);
    host.page().locator("textarea[name='text']").filter(new Locator.FilterOptions().setHasText(SepsisCase.FACTOR)).first()
        .fill("Antibiotics were given late, after two reviews.");
    answers(host, "The score was read as a cold.");
    host.page().locator("input[name='decision'][value='COMPLETE']").check();
    host.page().waitForCondition(() -> Sql.count("select count(*) from live.part p join live.item i on i.id = p.item_id where i.meeting_id = ? "
        + "and p.part = 'DECISION' and p.fields::text like '%COMPLETE%'", id()) == 1);
    host.page().waitForCondition(() -> Sql.count("select count(*) from live.line l join live.item i on i.id = l.item_id where i.meeting_id = ? "
        + "and l.fields::text like '%after two reviews%'", id()) == 1);
    String theirs = live + "/record/" + letters.get("BUCKS");
    host.opens(theirs).presses("Move the meeting to Case " + letters.get("BUCKS")).opens(theirs);
    answers(host, "The ambulance service is asked first.");
    host.page().locator("input[name='decision'][value='MORE_INFORMATION']").check();
    host.page().locator("input[name='from']").first().fill("the ambulance service");
    host.page().locator("input[name='from']").first().blur();
    host.page().waitForCondition(() -> Sql.count("select count(*) from live.part p join live.item i on i.id = p.item_id where i.meeting_id = ? "
        + "and p.part = 'DECISION' and p.fields::text like '%ambulance%'", id()) == 1);
    Person chair = person("oxon.chair");
    chair.isRefused(theirs, 404);
    chair.opens(live + "/finalise").ticks("agreed", "yes").enters("quorumReason-" + letters.get("BERKS"),
        "Buckinghamshire's doctor has a connection; its chair agrees.").presses("Finalise").sees("1 of 1 cases finalised");
    person("oxon.member").opens(live + "/finalise").ticks("agreed", "yes").enters("quorumReason-" + letters.get("BUCKS"),
        "Only more information is asked for.").presses("Finalise").sees("1 of 1 cases finalised");
  }

  private void answers(Person host, String words) {
    host.sees(SepsisCase.ASKED);
    host.page().locator("textarea[name='answer']").first().fill(words);
    host.page().locator("textarea[name='answer']").first().blur();
    host.page().waitForCondition(() -> Sql.count("select count(*) from live.part p join live.item i on i.id = p.item_id where i.meeting_id = ? "
        + "and p.part like 'ANSWER-%' and p.fields::text like ?", id(), "%" + words + "%") == 1);
  }

  private void the_decision_is_in_the_owners_record() {
    SepsisCase berks = cases.get("BERKS");
    Person coordinator = person("berks.coordinator");
    coordinator.page().waitForCondition(() -> Sql.count("select count(*) from themed.decision where review_id = ? and state = 'WRITTEN'", berks.review()) == 1);
    assertThat(Sql.count("select count(*) from themed.decision where review_id = ?", berks.review())).isOne();
    person("berks.chair").opens("/reviews/" + berks.review() + "/analysis").opens("/reviews/" + berks.review() + "/analysis/domains/D").sees("after two reviews");
    List<Map<String, Object>> lines = Sql.rows("select f.text, f.saved_by from analysis.factor f join analysis.analysis a on a.id = f.analysis_id "
        + "where a.review = ? and not f.removed order by f.domain", berks.review());
    assertThat(lines).hasSize(4);
    assertThat(lines.getFirst().get("text")).as("a line the meeting left alone keeps its owner's words").isEqualTo(berks.ownWords());
    assertThat(Sql.rows("select reason from audit.entry where cdop = 'BERKS' and review_id = ? and act = 'themed.decision_written'", berks.review()))
        .singleElement().satisfies(entry -> assertThat(entry.get("reason").toString()).contains("oxon.chair", "OXON"));
    coordinator.opens("/reviews/" + berks.review() + "/regional").sees("The meeting completed the review", name("oxon.chair"), "Written into your draft analysis");
    person("berks.chair").opens("/home").sees("Sign the analysis off", berks.number());
    SepsisCase bucks = cases.get("BUCKS");
    coordinator.page().waitForCondition(() -> Sql.count("select count(*) from themed.decision where review_id = ? and state = 'WRITTEN'", bucks.review()) == 1);
    person("bucks.coordinator").opens("/reviews/" + bucks.review() + "/regional").sees("needs more information from: the ambulance service");
    person("bucks.coordinator").opens("/home").sees("Get what the regional meeting asked for", bucks.number());
    person("bucks.keyworker").opens("/reviews/" + bucks.review() + "/family").sees("Answer of the panel", "The ambulance service is asked first.");
    person("berks.keyworker").opens("/reviews/" + berks.review() + "/family").sees(SepsisCase.ASKED).doesNotSee(List.of("The score was read as a cold.", "after two reviews"));
    coordinator.sees("The score was read as a cold.", "The key worker gets it when your chair has signed");
    person("oxon.coordinator").isRefused("/reviews/" + berks.review(), 404);
    List.of("OXON", "BUCKS", "BERKS").forEach(new CaseRecord(berks.review())::requireUnbroken);
  }

  private void the_meeting_shares_what_it_learned() {
    Person host = person("oxon.coordinator");
    host.opens(meeting + "/outcome").enters("learning", "As Dr Silva said, act early.").presses("Add the learning").isToldOfMistakes();
    host.enters("learning", "Act on the first high score.").presses("Add the learning").sees("Act on the first high score.");
    host.enters("action", "Audit the sepsis screen").enters("due", SomeChild.today().plusMonths(3)).enters("owner-BUCKS", "Sepsis lead")
        .enters("owner-BERKS", "Sepsis nurse").presses("Add the action").sees("Sepsis lead");
    host.enters("text", "Sepsis was recognised late.").presses("Publish the summary").sees("Withheld", "Delay in antibiotics", "Download")
        .doesNotSee(List.of("Yes, modifiable"));
    person("bucks.member").opens(meeting + "/matrix").sees("Case " + letters.get("BERKS"), "Delay in antibiotics", "Yes, modifiable");
    person("bucks.doctor").opens(meeting + "/matrix").doesNotSee(List.of("Case " + letters.get("BERKS"), "Delay in antibiotics"));
    Person other = person("bucks.coordinator");
    other.opens("/home").sees("Audit the sepsis screen");
    other.opens(meeting + "/outcome").sees("Withheld").selects("progress", "IN_PROGRESS").presses("Save our progress").sees("In progress");
    other.presses("Take into our annual report").sees("Taken into your annual report");
    other.opens("/regional/ours").sees("Audit the sepsis screen", "In progress", title, "Act on the first high score.");
    assertThat(new String(other.fetches(meeting + "/summary.csv"), java.nio.charset.StandardCharsets.UTF_8)).contains("Withheld").doesNotContain("BERKS", "Berkshire");
  }

  private void the_papers_close_by_time_alone() {
    person("bucks.member").opens(papers("BERKS"));
    ProductClock.setTo(SomeChild.today().plusDays(8).atTime(9, 0));
    people.clear();
    person("bucks.member").isRefused(papers("BERKS"), 410).isRefused(meeting + "/matrix", 404).opens(meeting).sees("Nobody can open them any more").opens(meeting + "/outcome").sees("Delay in antibiotics");
    person("oxon.chair").isRefused(papers("BERKS"), 410);
    person("oxon.coordinator").isRefused("/live/" + id() + "/record/" + letters.get("BERKS"), 404);
  }

  private String papers(String cdop) {
    return meeting + "/papers/" + letters.get(cdop);
  }

  private UUID id() {
    return UUID.fromString(meeting.substring("/regional/".length()));
  }

  private static String name(String account) {
    return Sql.rows("select name from access.person where account = ?", account).getFirst().get("name").toString();
  }

  private Person person(String account) {
    return people.computeIfAbsent(account, name -> new Person(browser.as(name)));
  }
}
