package uk.cdop.ncmd.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Editions;
import uk.cdop.ncmd.Dataset;
import uk.cdop.ncmd.Datasets;
import uk.cdop.testing.ClosedCase;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** The reports over HTTP, on cases of Berkshire in a year that no other test uses. */
@ArquillianTest
@RunAsClient
class ReportsIT {
  private static final Editions EDITIONS = Editions.read();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static UUID bare;
  private static String bareNumber;
  private static String wholeNumber;

  @BeforeAll
  static void a_year_of_cases() {
    for (int i = 0; i < 6; i++) {
      UUID whole = review("2020-05-0" + (i + 1), "CDOP_REVIEWED", "2020-05-02 08:00+00");
      wholeNumber = number(whole);
      notified(whole, "{\"child.ethnicity\":\"A\",\"child.nhs_number_absent_reason\":\"NOTAVAIL\",\"death.place_type\":\"HOSP\",\"jar.required\":\"no\","
          + "\"birth.gestation_weeks\":31,\"birth.weight_g\":{\"unanswered\":\"not_known\"},\"child.area\":\"BERKS\"}");
      returned(whole, "{\"child.social_care_status\":\"CPP-N\",\"household.smoking\":\"no\",\"mother.smoking_pregnancy\":{\"unanswered\":\"not_known\"},"
          + "\"death.events\":[\"NEO\"]}");
      signed(whole, i < 5 ? "MOD" : "NOMOD", "2020-12-01 10:00+00");
    }
    bare = review("2020-08-01", "GATHERING", "2020-08-10 09:00+00");
    bareNumber = number(bare);
  }

  @Test
  void data_quality_counts_by_quarter_what_is_met_and_of_how_many() {
    try (Visitor coordinator = Visitor.as("berks.coordinator")) {
      String csv = coordinator.ask("GET", "/ncmd/quality.csv?year=2021").words();
      assertThat(csv)
          .contains("\"NHS number valid, or the reason why there is none\",All cases,Quarter 1,6,6", "All cases,Quarter 2,0,1", "All cases,The year,6,7")
          .contains("\"Every domain has a graded factor line, and modifiability is answered\",Signed cases,Quarter 1,0,6")
          .contains("Weeks of pregnancy and birth weight recorded,Children under 1 year,Quarter 1,6,6")
          .contains("Social care status recorded,Signed cases,The year,6,6")
          .contains("Final record produced after the review,Signed cases,The year,0,6")
          .contains("\"Smoking in the household recorded, and in pregnancy for children under 1 year\",Signed cases,The year,6,6")
          .contains("The panel was told within 48 hours of the death,All cases,Quarter 2,0,1")
          .contains("Answered not known: ");
      assertThat(coordinator.ask("GET", "/ncmd/quality?year=2021").words()).contains("6 of 7", "1 April 2020 to 31 March 2021", "Berkshire");
    }
  }

  @Test
  void a_number_leads_to_the_cases_behind_it_and_to_no_others() {
    try (Visitor coordinator = Visitor.as("berks.coordinator")) {
      String shown = coordinator.ask("GET", "/ncmd/quality/nhs-number?year=2021&quarter=2").words();
      assertThat(shown).contains(bareNumber, "/reviews/ID/notification").doesNotContain(wholeNumber);
      assertThat(coordinator.ask("GET", "/ncmd/quality/factors?year=2021").words()).contains(wholeNumber).doesNotContain(bareNumber);
      assertThat(coordinator.ask("GET", "/ncmd/quality/anything?year=2021").status()).isEqualTo(404);
    }
    assertThat(Sql.count("select count(*) from audit.entry where cdop = 'BERKS' and act = 'ncmd.quality_listed' and object = 'nhs-number'")).isPositive();
  }

  @Test
  void a_case_that_is_closed_to_the_reader_is_counted_no_more_than_it_is_listed() {
    UUID closed = review("2021-05-01", "GATHERING", "2021-05-10 09:00+00");
    notified(closed, "{\"child.ethnicity\":\"A\"}");
    UUID signed = review("2021-06-01", "CDOP_REVIEWED", "2021-06-02 08:00+00");
    signed(signed, "MOD", "2021-12-01 10:00+00");
    try (ClosedCase one = ClosedCase.toConnected(closed, "berks.coordinator2"); ClosedCase two = ClosedCase.toConnected(signed, "berks.coordinator2");
        Visitor connected = Visitor.as("berks.coordinator2"); Visitor colleague = Visitor.as("berks.coordinator")) {
      assertThat(colleague.ask("GET", "/ncmd/quality.csv?year=2022").words()).contains("All cases,The year,0,2", "Answered not known: ");
      assertThat(colleague.ask("GET", "/ncmd/year-end?year=2022").words()).contains("Reviewed, not finalised (7)", "Open (2)", number(signed));
      assertThat(colleague.ask("GET", "/ncmd/statistics.csv?year=2022").words()).contains("Reviews completed in the year,All,c");
      assertThat(connected.ask("GET", "/ncmd/quality.csv?year=2022").words())
          .contains("All cases,The year,0,0").doesNotContain("The year,0,1", "The year,0,2", "The year,1,1", "Answered not known: ");
      assertThat(connected.ask("GET", "/ncmd/quality?year=2022").words()).contains("Cases that are closed to you are not counted");
      assertThat(connected.ask("GET", "/ncmd/year-end?year=2022").words())
          .contains("Reviewed, not finalised (6)", "Open (1)", "1 open case has not been notified to the national database").doesNotContain(number(signed));
      assertThat(connected.ask("GET", "/ncmd/statistics.csv?year=2022").words())
          .contains("Reviews completed in the year,All,0", "Deaths notified in the year,All,0");
    }
  }

  @Test
  void another_cdop_sees_and_counts_none_of_it() {
    try (Visitor other = Visitor.as("oxon.coordinator")) {
      assertThat(other.ask("GET", "/ncmd/quality.csv?year=2021").words()).contains("All cases,The year,0,0").doesNotContain("6,7");
      assertThat(other.ask("GET", "/ncmd/quality/nhs-number?year=2021").words()).doesNotContain(bareNumber);
      assertThat(other.ask("GET", "/ncmd/year-end?year=2021&kind=open").words()).doesNotContain(bareNumber);
      assertThat(other.ask("GET", "/ncmd/statistics.csv?year=2021").words()).contains("Reviews completed in the year,All,0");
    }
  }

  @Test
  void the_statistics_hide_a_small_number_and_what_would_give_it_away() {
    try (Visitor coordinator = Visitor.as("berks.coordinator")) {
      String csv = coordinator.ask("GET", "/ncmd/statistics.csv?year=2021").words();
      assertThat(csv)
          .contains("Reviews completed in the year,All,6")
          .contains("Child protection plan at the time of death,Yes,No modifiable factors,c")
          .contains("Child protection plan at the time of death,All,No modifiable factors,c")
          .contains("Child protection plan at the time of death,All,Modifiable factors,c")
          .contains("Child protection plan at the time of death,No,Modifiable factors,0")
          .contains("Area in which the child lived,Berkshire,Modifiable factors,c")
          .contains("Months from the death to the completed review,6 to 7 months,All,6")
          .contains("Kind of event (a case can count in several lines),Neonatal death,All,6");
      assertThat(coordinator.ask("GET", "/ncmd/statistics?year=2021").words()).contains("The letter c stands for a number that is hidden");
    }
  }

  @Test
  void the_year_end_says_of_each_case_why_it_is_not_final() {
    try (Visitor coordinator = Visitor.as("berks.coordinator")) {
      assertThat(coordinator.ask("GET", "/ncmd/year-end?year=2021").words())
          .contains("6 cases were reviewed", "1 open case has not been notified to the national database", wholeNumber,
              "The chair signed on 1 December 2020", "To fix first: every domain has a graded factor line", "Needs fixing")
          .doesNotContain(bareNumber);
      assertThat(coordinator.ask("GET", "/ncmd/year-end?year=2021&kind=open").words())
          .contains(bareNumber, "Information is still being gathered.", "has not been notified of the case in time for the year").doesNotContain(wholeNumber);
    }
  }

  @Test
  void every_place_where_something_is_mended_is_a_page_of_the_case() {
    Product.demonstrate();
    Object review = Sql.rows("select a.review from analysis.analysis a where a.cdop = 'OXON' and a.signed_at is null limit 1").getFirst().get("review");
    Set<String> places = new TreeSet<>();
    Dataset dataset = Datasets.read().current();
    dataset.elements().forEach(element -> places.add(element.mend()));
    dataset.repeats().forEach(repeat -> places.add(repeat.mend()));
    for (Measure measure : Measure.values()) {
      places.add(measure.place());
    }
    try (Visitor coordinator = Visitor.as("oxon.coordinator")) {
      assertThat(places).hasSizeGreaterThan(10).allSatisfy(place ->
          assertThat(answers(coordinator.ask("GET", "/reviews/" + review + "/" + place))).as(place).isTrue());
    }
  }

  /** The page, or for the sub-category of a case without a category the page on which that is chosen first. */
  private static boolean answers(Visitor.Answer answer) {
    return answer.status() == 200 || answer.status() == 303 && answer.location().endsWith("/analysis/category");
  }

  @Test
  void what_is_published_of_a_dataset_is_open_to_anyone() {
    try (Visitor anyone = Visitor.nobody()) {
      assertThat(anyone.ask("GET", "/schemas/ncmd").words()).contains("aligned-2026-11-draft-3", "JSON Schema (2020-12)", "Data dictionary");
      assertThat(anyone.ask("GET", "/schemas/ncmd/aligned-2026-11-draft-3/dictionary.csv").words())
          .contains("supplementary_infection.csv,infection_syndromes,supplementary.infection.infection_syndromes,");
      assertThat(anyone.ask("GET", "/schemas/ncmd/aligned-2026-11-draft-3/codes.csv").words()).contains("yes_no,Y,Yes,yes,");
      assertThat(anyone.ask("GET", "/schemas/ncmd/aligned-2026-11-draft-3/questionnaire.json").words()).contains("\"resourceType\" : \"Questionnaire\"");
      assertThat(anyone.ask("GET", "/schemas/ncmd/none/dictionary.csv").status()).isEqualTo(404);
    }
  }

  private static UUID review(String died, String stage, String notifiedAt) {
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'BERKS', 0, ?, ?, 'Robin', 'Reported', '', "
            + "'2020-04-20', ?::date, '1', '1 Hidden Lane', 'RG1 1AA', false, false, ?::timestamptz, ?::timestamptz, 'reported')",
        id, "BERKS-2020-R" + NUMBER.incrementAndGet() + id.toString().substring(0, 4), stage, died, notifiedAt, notifiedAt);
    return id;
  }

  private static String number(UUID review) {
    return (String) Sql.rows("select number from review.review where id = ?", review).getFirst().get("number");
  }

  private static UUID response(String form, String edition, String document) {
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into forms.response (id, cdop, form, edition, digest, document, version, created_at, updated_at, submitted_at, submitted_by) "
            + "values (?, 'BERKS', ?, ?, ?, ?::jsonb, 0, now(), now(), now(), 'test')",
        id, form, edition, EDITIONS.find(form, edition).orElseThrow().digest(), document);
    return id;
  }

  private static void notified(UUID review, String document) {
    UUID response = response("notification", "2022-04.2", document);
    Sql.change(
        "insert into notification.notification (id, cdop, version, reference, received_at, response_id, status, forenames, surname, also_known_as, "
            + "surname_key, surname_soundex, born_on, died_on, sex, address, postcode, notifier_name, notifier_role, notifier_organisation, "
            + "notifier_email, notifier_phone, joint_agency_response, coroner, review_id, decided_by, decided_at) "
            + "select ?, 'BERKS', 0, 'N-' || upper(substr(md5(random()::text), 1, 4)) || '-' || lpad((random() * 99)::int::text, 2, '0'), r.notified_at, ?, 'OPENED', "
            + "r.forenames, r.surname, '', r.surname_key, '', r.born_on, r.died_on, r.sex, r.address, r.postcode, 'A', 'B', 'C', 'd@example.com', '', false, false, "
            + "r.id, 'berks.coordinator', r.opened_at from review.review r where r.id = ?",
        UUID.randomUUID(), response, review);
  }

  private static void returned(UUID review, String document) {
    UUID response = response("reporting-core", "2022-04", document);
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into information.request (id, cdop, version, review_id, reference, agency_type, agency_name, recipient, due_on, state, asked_at, asked_by, "
            + "returned_at, response_id, returned_id, form, edition) values (?, 'BERKS', 0, ?, ?, 'AGY01', 'Example Surgery', 'gp@example.com', '2020-06-01', "
            + "'RETURNED', '2020-05-10', 'berks.coordinator', '2020-05-20', ?, ?, 'reporting-core', '2022-04')",
        id, review, "RQ-" + id.toString().substring(0, 4).toUpperCase().replaceAll("[01]", "A") + "-AA", response, response);
  }

  private static void signed(UUID review, String modifiability, String at) {
    Sql.change(
        "insert into analysis.analysis (id, cdop, version, review, number, cause_as_understood, summary, category, subcategory, considered, override_reason, "
            + "modifiability, inadequate_reason, good_practice, family_feedback, opened_at, reopened_because, signed_by, signed_name, signed_at, attestation, "
            + "panel_on) values (?, 'BERKS', 0, ?, 1, 'Sepsis', 'Short.', '8', '8.1', '', '', ?, '', '', '', ?::timestamptz, '', 'berks.chair', 'Chair', "
            + "?::timestamptz, 'I agree.', '2020-11-20')",
        UUID.randomUUID(), review, modifiability, at, at);
  }
}
