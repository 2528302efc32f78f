package uk.cdop.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Mails;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** One child's death from the notification to the national record, each step by the person whose work it is. */
@ArquillianTest
@RunAsClient
class OneChildsReviewJourney {
  private static final Pattern LINK = Pattern.compile("/answer/\\S+");
  private static final Pattern CODE = Pattern.compile("is:\\s+([0-9A-Z]{4} [0-9A-Z]{4})");

  private final SomeChild child = SomeChild.any();
  private final String one = "one-" + UUID.randomUUID() + "@example.org";
  private final String other = "other-" + UUID.randomUUID() + "@example.org";
  private final Instant begun = Instant.now();
  private final Map<String, String> requests = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private Browser browser;
  private String notification;
  private String review;
  private String number;
  private String meeting;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_childs_death_is_reviewed_from_its_notification_to_the_national_record() {
    a_nurse_notifies_the_death();
    the_coordinator_opens_a_review();
    the_coordinator_names_a_key_worker();
    the_key_worker_records_a_contact_and_a_question();
    the_coordinator_asks_two_agencies();
    one_agency_begins_its_answer_and_leaves();
    the_other_agency_holds_nothing();
    the_first_agency_comes_back_with_a_new_code_and_sends_its_answer();
    the_coordinator_accepts_what_came_back();
    the_review_meeting_is_recorded();
    a_panel_is_planned_and_papers_are_released();
    a_member_reads_the_anonymised_papers();
    a_member_who_declares_an_interest_is_shut_out_everywhere();
    the_chair_signs_the_analysis_off();
    the_coordinator_decides_about_the_suggested_forms();
    the_coordinator_produces_the_ncmd_records();
    the_history_says_who_looked();
    another_cdop_finds_none_of_it();
  }

  private void a_nurse_notifies_the_death() {
    Person nurse = new Person(browser.nobody());
    nurse.opens("/").follows("Notify a death").presses("Start now");
    nurse.presses("Continue").isToldOfMistakes();
    FilledForm.notification(child).fillIn(nurse, "Continue", "/check");
    nurse.sees(child.forename(), child.hospital(), "Extreme prematurity");
    nurse.presses("Confirm and send").sees("Notification sent").doesNotSee(child.secrets());
    notification = nurse.page().locator(".nhsuk-panel strong").innerText();
  }

  private void the_coordinator_opens_a_review() {
    Person coordinator = person("oxon.coordinator");
    coordinator.opens("/home").opens("/notifications").follows(notification);
    coordinator.sees("48 hours", child.forename(), "Is it known already?");
    coordinator.follows("Open a new review").presses("Open the review").isToldOfMistakes();
    coordinator.ticks("scope", "yes").presses("Open the review").sees(child.surname());
    review = coordinator.path().replaceAll(".*/reviews/([0-9a-f-]{36}).*", "$1");
    number = coordinator.text().replaceAll(".*Case (OXON-[0-9]+-[0-9]+): .*", "$1");
  }

  private void the_coordinator_names_a_key_worker() {
    Person keyWorker = person("oxon.keyworker");
    keyWorker.isRefused(part("family"), 404).opens("/families").doesNotSee(List.of(child.surname()));
    person("oxon.coordinator").opens(part("key-worker")).presses("Name the key worker").isToldOfMistakes()
        .ticks("person", "oxon.keyworker").presses("Name the key worker").sees("Siobhan Keane");
  }

  private void the_key_worker_records_a_contact_and_a_question() {
    Person keyWorker = person("oxon.keyworker");
    keyWorker.opens("/home").opens("/families").follows(child.name()).sees("Siobhan Keane");
    keyWorker.follows("Record a contact").presses("Save the contact").isToldOfMistakes();
    keyWorker.enters("when", SomeChild.today().minusDays(1)).enters("time", "10:15").ticks("way", "VISIT").enters("with", "mother")
        .ticks("outcome", "MADE").enters("said", child.mother() + " asked for the review to be explained again.").ticks("steps", "KW03")
        .enters("question1", "Why was " + child.forename() + " moved to another ward?").presses("Save the contact");
    keyWorker.sees("moved to another ward", "Visit at home");
    keyWorker.isRefused(part("requests"), 403).isRefused(part("analysis"), 403);
  }

  private void the_coordinator_asks_two_agencies() {
    Person coordinator = person("oxon.coordinator");
    coordinator.opens(part("requests")).follows("Ask agencies");
    coordinator.presses("Continue").isToldOfMistakes().sees("The child died on a neonatal unit.");
    WholeReport.isAskedOf(coordinator, one, other);
  }

  private void one_agency_begins_its_answer_and_leaves() {
    FilledForm report = FilledForm.report(child);
    Person agency = entered(one);
    agency.presses("Continue").isToldOfMistakes();
    agency.ticks("holds", "yes").presses("Continue").follows("You and your records");
    agency.presses("Save and continue").isToldOfMistakes();
    report.fillPage(agency);
    agency.presses("Save and continue");
    report.fillPage(agency);
    agency.presses("Save and come back later").sees("Saved on").presses("Close the request");
    person("oxon.coordinator").opens(part("requests")).sees("In progress");
  }

  private void the_first_agency_comes_back_with_a_new_code_and_sends_its_answer() {
    Person later = entered(one);
    later.follows("Continue your answer").follows("Check and send").isToldOfMistakes();
    later.follows("All sections");
    for (String section : List.of("You and your records", "What happened", "The child", "Family and parenting", "Home and surroundings", "Services and learning")) {
      later.follows(section);
      FilledForm.report(child).fillIn(later, "Save and continue", "/check");
      later.sees("Check your answers").follows("Continue to all sections");
    }
    later.follows("Check and send").presses("Send").sees("Answer sent").doesNotSee(child.secrets());
  }

  private void the_other_agency_holds_nothing() {
    Person agency = entered(other);
    agency.ticks("holds", "no").presses("Continue").presses("Send the declaration").isToldOfMistakes();
    agency.enters("name", "Pat Declarer").enters("role", "Records manager").ticks("checked", "yes").presses("Send the declaration")
        .sees("Declaration sent").doesNotSee(child.secrets());
  }

  private void the_coordinator_accepts_what_came_back() {
    Person coordinator = person("oxon.coordinator");
    for (String agency : List.of("Returned", "Holds nothing")) {
      String row = "tr:has-text('" + agency + "') a";
      String answer = coordinator.opens(part("requests")).sees(agency).page().locator(row).first().getAttribute("href");
      coordinator.opens(answer).presses("Accept the answer");
    }
  }

  private void the_review_meeting_is_recorded() {
    Person doctor = person("oxon.doctor");
    doctor.opens(part("review-meeting")).sees("moved to another ward").follows("Record the review meeting");
    doctor.presses("Save the record").isToldOfMistakes();
    doctor.enters("held-on", SomeChild.today().minusDays(1)).ticks("kind", "HOSPITAL_MORTALITY")
        .enters("who-0-name", "Dr Ana Silva").enters("who-0-role", "GP").enters("who-0-organisation", "Some Surgery")
        .enters("cause", "Extreme prematurity").enters("domain-a", child.forename() + " was born at 27 weeks. Dr Penhallow came every day.")
        .enters("summary", child.name() + " died at " + child.hospital() + " on " + SomeChild.words(child.diedOn()) + ".")
        .enters("domain-d", "The family was called every day.").enters("drafted-by", "Priya Raghunathan, designated doctor")
        .presses("Save the record").sees("Extreme prematurity", "Dr Ana Silva");
  }

  private void a_panel_is_planned_and_papers_are_released() {
    List.of("oxon.chair", "oxon.member", "oxon.member2").forEach(this::person);
    Person coordinator = person("oxon.coordinator");
    coordinator.opens("/meetings").follows("Plan a meeting").presses("Save the meeting").isToldOfMistakes();
    coordinator.enters("held-on", SomeChild.today()).enters("starts-at", "9:30am").enters("venue", "County Hall, room 2")
        .selects("chair", "oxon.chair").selects("invite-oxon.chair", "HEALTH").selects("invite-oxon.member", "LOCAL_AUTHORITY")
        .selects("invite-oxon.member2", "POLICE").selects("invite-oxon.doctor", "HEALTH").presses("Save the meeting");
    meeting = coordinator.path();
    coordinator.selects("review", review).presses("Add to the agenda").sees("Case A", "Papers not released yet");
    person("oxon.member").isRefused(meeting + "/papers/A", 404);

    coordinator.follows("Check and release the papers");
    assertThat(coordinator.text()).contains("Dr Penhallow", "The papers can be signed once");
    SignedPack.settledBy(coordinator, "a professional").presses("Release the papers").isToldOfMistakes();
    SignedPack.signedBy(coordinator);
  }

  private void a_member_reads_the_anonymised_papers() {
    Person member = person("oxon.member");
    member.opens("/home").opens("/meetings").opens(meeting).sees("Not read").doesNotSee(child.secrets());
    member.follows("Read the papers").sees("the child", "moved to another ward", "Extreme prematurity").doesNotSee(child.secrets())
        .doesNotSee(List.of("Penhallow"));
    member.opens(meeting).follows("Say whether you have a connection").presses("Save").isToldOfMistakes();
    member.ticks("connected", "no").presses("Save").sees("Read");
    member.isRefused("/reviews/" + review, 403).isRefused(part("notification"), 403);
  }

  private void a_member_who_declares_an_interest_is_shut_out_everywhere() {
    declares("oxon.member2");
    Person doctor = person("oxon.doctor");
    doctor.opens("/reviews?find=" + child.surname()).sees(number);
    declares("oxon.doctor");
    for (String gone : List.of("", "/notification", "/family", "/requests", "/review-meeting", "/panel", "/analysis", "/history")) {
      doctor.isRefused("/reviews/" + review + gone, gone.equals("/history") ? 403 : 404);
    }
    doctor.opens("/reviews?find=" + child.surname()).doesNotSee(List.of(number));
    doctor.opens("/notifications").doesNotSee(List.of(review));
    assertThat(doctor.page().request().get(Product.at("/api/reviews/" + review).toString()).status()).isIn(401, 404);
    assertThat(doctor.page().request().get(Product.at("/api/reviews?find=" + child.surname()).toString()).text()).doesNotContain(review);
  }

  private void declares(String account) {
    Person member = person(account);
    member.opens(meeting + "/papers/A").sees("the child");
    member.opens(meeting).follows("Say whether you have a connection").ticks("connected", "yes").enters("words", "I know the family")
        .presses("Save").sees("Case A: closed to you");
    member.isRefused(meeting + "/papers/A", 404);
    member.opens(meeting).doesNotSee(List.of(review));
  }

  private void the_chair_signs_the_analysis_off() {
    Person chair = person("oxon.chair");
    chair.opens("/home").opens(meeting).follows("Record who was there").presses("Save who was there").isToldOfMistakes();
    chair.ticks("present", "oxon.chair").ticks("present", "oxon.member").presses("Save who was there").sees("Held, attendance recorded");
    chair.opens(part("analysis")).opens(part("analysis/check")).sees("To fix before it can be signed");

    chair.opens(part("analysis/summary")).sees("the child").doesNotSeeInFields(child.secrets()).presses("Save");
    chair.opens(part("analysis/domains/A")).presses("Add this line").isToldOfMistakes();
    for (String domain : List.of("A", "B", "C", "D")) {
      boolean services = domain.equals("D");
      chair.opens(part("analysis/domains/" + domain)).enters("text", services ? "The discharge letter came late." : "Nothing to add.")
          .ticks("grade", services ? "2" : "1").ticks("modifiable", services ? "Y" : "N").presses("Add this line");
    }
    chair.opens(part("analysis/category")).presses("Save and choose the sub-category").isToldOfMistakes();
    chair.ticks("applying", "9").ticks("applying", "8").presses("Save and choose the sub-category").sees("Perinatal/neonatal event");
    chair.presses("Save").isToldOfMistakes().ticks("subcategory", "8.1").presses("Save");
    chair.opens(part("analysis/modifiability")).presses("Save").isToldOfMistakes().ticks("outcome", "MOD").presses("Save");
    chair.opens(part("analysis/learning")).enters("text", "Letters should reach the surgery within a day.").ticks("level", firstLevel(chair))
        .presses("Add this learning point");
    chair.opens(part("analysis/actions")).presses("Add this action").isToldOfMistakes();
    chair.enters("text", "Send discharge letters on the same day.").enters("organisation", "The hospital").enters("owner", "Medical director")
        .enters("due", SomeChild.today().plusDays(60)).presses("Add this action");
    chair.opens(part("analysis/practice")).enters("goodPractice", "The ward called every day.")
        .enters("familyFeedback", "The key worker explains the move to another ward.").presses("Save");

    chair.opens(part("analysis/check")).sees("Nothing is left to fix").follows("Continue to sign off").presses("Sign off").isToldOfMistakes();
    chair.enters("quorumReason", "Two members left because of a connection.").ticks("agreed", "yes").presses("Sign off");
    chair.opens(part("analysis")).sees("This version is signed and can no longer be changed");
  }

  private void the_coordinator_decides_about_the_suggested_forms() {
    Person coordinator = person("oxon.coordinator");
    coordinator.opens(part("forms")).sees("A form says that the child died in hospital.");
    coordinator.opens(part("ncmd")).sees("was neither opened nor set aside with a reason");
    coordinator.opens(part("forms"));
    while (coordinator.page().locator("a:has-text('Say why it is not needed')").count() > 0) {
      coordinator.follows("Say why it is not needed").presses("Save").isToldOfMistakes();
      coordinator.enters("reason", "The reports of the two agencies hold all that this form asks.").presses("Save");
    }
    coordinator.sees("Not needed because");
  }

  private void the_coordinator_produces_the_ncmd_records() {
    Person coordinator = person("oxon.coordinator");
    coordinator.opens(part("ncmd")).sees("No interface of the national database is public");
    coordinator.presses("Produce the notification").sees("The document was produced");
    coordinator.presses("Produce the final record").sees("The document was produced", "Valid");
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(
        new String(coordinator.fetches(coordinator.page().locator("a[href^='/schemas/ncmd/']").getAttribute("href")), UTF_8), InputFormat.JSON);
    List<Map<String, Object>> kept = Sql.rows("select id, sha256 from ncmd.submission where review_id = ?", UUID.fromString(review));
    assertThat(kept).hasSize(2);
    for (Map<String, Object> document : kept) {
      String path = part("ncmd/documents/") + document.get("id");
      byte[] json = coordinator.fetches(path + "/json");
      assertThat(schema.validate(new String(json, UTF_8), InputFormat.JSON)).as("what does not fit the published schema").isEmpty();
      String hash = Person.sha256(json);
      assertThat(document.get("sha256").toString()).isEqualTo(hash);
      coordinator.sees(hash.replaceAll("(.{8})", "$1 ").strip());
      assertThat(coordinator.fetches(path + "/csv")).isNotEmpty();
    }
  }

  private void the_history_says_who_looked() {
    Person coordinator = person("oxon.coordinator");
    coordinator.opens(part("history")).sees("Downloaded a national database document as JSON");
    StringBuilder history = new StringBuilder(coordinator.text());
    while (coordinator.page().locator("a:has-text('Older entries')").count() > 0) {
      history.append(coordinator.follows("Older entries").text());
    }
    assertThat(history).contains("Siobhan Keane", "Priya Raghunathan", "Helen Tregarthen", "Yusuf Rahmani", "Bronwen Pugh", "Margaret Ashdown",
        "Recorded a contact with the family", "Opened the panel's papers", "Declared a connection with the case", "Signed the analysis off");

    CaseRecord record = new CaseRecord(UUID.fromString(review));
    record.requireDone("oxon.coordinator", "review.viewed", "keyworker.named", "information.requested", "information.answer_viewed",
        "information.answer_accepted", "information.form_set_aside", "meeting.case_added", "pack.checked", "pack.proposals_accepted", "pack.words_settled", "pack.released",
        "ncmd.case_viewed", "ncmd.document_produced", "ncmd.json_downloaded", "ncmd.csv_downloaded", "audit.case_viewed");
    record.requireDone("oxon.keyworker", "keyworker.family_viewed", "keyworker.contact_form_viewed", "keyworker.contact_recorded");
    record.requireDone("oxon.doctor", "meeting.review_meeting_viewed", "meeting.review_meeting_recorded", "pack.opened",
        "meeting.interest_declared");
    record.requireDone("oxon.member", "pack.opened", "meeting.no_interest_declared");
    record.requireDone("oxon.member2", "pack.opened", "meeting.interest_declared");
    record.requireDone("oxon.chair", "meeting.attendance_recorded", "analysis.viewed", "analysis.factor_added", "analysis.category_saved",
        "analysis.modifiability_saved", "analysis.learning_added", "analysis.action_added", "analysis.check_viewed", "analysis.signed");
    record.requireDone("", "information.link_opened", "information.code_refused", "information.code_accepted",
        "information.request_read", "information.answer_saved", "information.answer_returned", "information.nothing_held");
    List.of("oxon.keyworker", "oxon.member2", "oxon.doctor").forEach(record::requireRefused);
    record.requireUnbroken("OXON");
    person("oxon.auditor").opens("/audit").sees("The chain of entries is whole");
  }

  private void another_cdop_finds_none_of_it() {
    Person foreign = person("bucks.coordinator");
    for (String part : List.of("", "/notification", "/family", "/requests", "/review-meeting", "/panel", "/analysis", "/ncmd", "/history")) {
      foreign.isRefused("/reviews/" + review + part, 404);
    }
    foreign.isRefused(meeting, 404).opens("/reviews?find=" + child.nhsNumber()).doesNotSee(List.of(number));
  }

  private static String firstLevel(Person chair) {
    return chair.page().locator("input[name='level']").first().getAttribute("value");
  }

  /** The agency at its secure link, with the code that was sent in a mail of its own; neither mail says who the child is. */
  private Person entered(String recipient) {
    String request = requests.computeIfAbsent(recipient, agency -> Mails.awaited(agency, begun).text());
    Person agency = new Person(browser.nobody());
    agency.opens(found(LINK, request)).doesNotSee(child.secrets());
    Instant before = Instant.now();
    agency.presses("Send me the code");
    while (agency.text().contains("We have just sent you a code")) {
      agency.page().waitForTimeout(5_000);
      agency.presses("Send a new code");
    }
    agency.presses("Continue").isToldOfMistakes();
    String code = Mails.awaited(recipient, before).text();
    child.secrets().forEach(secret -> assertThat(request + code).doesNotContainIgnoringCase(secret));
    return agency.enters("code", found(CODE, code).replaceFirst("is:\\s+", "")).presses("Continue").sees(child.name(), "section 16N");
  }

  private Person person(String account) {
    return people.computeIfAbsent(account, name -> new Person(browser.as(name)));
  }

  private String part(String part) {
    return "/reviews/" + review + "/" + part;
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in the mail", pattern).isTrue();
    return matcher.group();
  }
}
