package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every published edition. Ids, references, codes and rules are verified by the reader itself when it loads them. */
class FormsTest {

  private static final Path FORMS = Path.of("src/main/resources/forms");
  private static final Editions EDITIONS = Editions.read();

  static List<Edition> editions() {
    return EDITIONS.all();
  }

  @Test
  void lists_every_edition_and_code_list_that_lies_in_the_folder() throws IOException {
    try (Stream<Path> files = Files.walk(FORMS, 2)) {
      var onDisk = files.filter(file -> file.toString().endsWith(".yaml")).map(FORMS::relativize).map(Path::toString)
          .filter(file -> file.contains("/") && !file.startsWith("codes/")).toList();
      assertThat(onDisk).containsExactlyInAnyOrderElementsOf(
          editions().stream().map(edition -> edition.form() + "/" + edition.name() + ".yaml").toList());
    }
    try (Stream<Path> files = Files.list(FORMS.resolve("codes"))) {
      var index = Files.readString(FORMS.resolve("editions.yaml"));
      assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .allSatisfy(list -> assertThat(index).contains("\"" + list + "\""));
    }
  }

  @Test
  void finds_the_current_and_a_named_edition() {
    assertThat(EDITIONS.current("notification").name()).isEqualTo("2022-04.2");
    assertThat(EDITIONS.find("notification", "2022-04.2")).contains(EDITIONS.current("notification"));
    assertThat(EDITIONS.find("notification", "1999-01")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void says_which_law_it_serves_and_keeps_a_digest_of_its_bytes(Edition edition) {
    assertThat(edition.law()).contains("Children Act 2004").contains("16N");
    assertThat(edition.digest()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void words_are_plain_and_calm(Edition edition) {
    var words = Stream.concat(
        edition.pages().flatMap(page -> Stream.of(page.title(), page.guidance())),
        edition.questions().map(Question::about).flatMap(about -> Stream.of(about.label(), about.hint(), about.why(), about.brief())));
    assertThat(words).allSatisfy(text -> assertThat(text).doesNotContain("!", "deceased", "passed away", "please", "Please"));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void every_statutory_question_accepts_not_known_or_has_a_code_for_it_or_must_be_answered_by_the_sender(Edition edition) {
    var open = List.of("child.area", "child.nhs_number_known", "child.nhs_number", "child.nhs_number_absent_reason", "child.birth_date",
        "death.date", "death.circumstances", "jar.required", "jar.criteria", "death.place_other", "ncmd.alert", "ncmd.alert_reason",
        "services.bereavement_detail", "category.primary", "modifiability.outcome", "modifiability.missing");
    assertThat(edition.questions())
        .filteredOn(question -> !question.about().optional() && !open.contains(question.id()))
        .filteredOn(question -> !question.id().startsWith("notifier.") && !question.id().startsWith("reporter."))
        .allSatisfy(question -> assertThat(question.about().notKnown() || hasOwnNotKnown(question)).as(question.id()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void declares_exactly_what_differs_from_the_edition_it_follows(Edition edition) {
    if (edition.follows().isEmpty()) {
      assertThat(edition.changes()).isEmpty();
      return;
    }
    var before = EDITIONS.find(edition.form(), edition.follows()).orElseThrow();
    assertThat(edition.changes()).extracting(change -> change.kind() + " " + change.subject())
        .containsExactlyInAnyOrderElementsOf(
            EditionComparison.between(before, edition).stream().map(real -> real.kind() + " " + real.subject()).toList());
    assertThat(edition.changes()).allSatisfy(change -> assertThat(change.source()).matches("found: S[0-9]+.*|recalled|recalled-low|project"));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void what_moved_between_forms_stands_in_both_under_one_id(Edition edition) {
    assertThat(edition.changes()).filteredOn(change -> !change.fromForm().isEmpty()).allSatisfy(change ->
        assertThat(EDITIONS.of(change.fromForm())).anyMatch(earlier -> earlier.question(change.subject()).isPresent()));
    assertThat(edition.changes()).filteredOn(change -> !change.toForm().isEmpty()).allSatisfy(change ->
        assertThat(EDITIONS.current(change.toForm()).question(change.subject())).isPresent());
  }

  @Test
  void the_notification_asks_what_the_change_log_names() {
    var edition = EDITIONS.current("notification");
    assertThat(edition.questions().map(Question::id)).contains(
        "ncmd.alert", "child.nhs_number", "child.nhs_number_absent_reason", "death.suspected_home_stillbirth", "child.ethnicity",
        "jar.criteria", "professionals", "family", "death.mccd_issued", "safeguarding.concern", "notified.agencies");
    var reason = (Question.Choice) edition.question("child.nhs_number_absent_reason").orElseThrow();
    assertThat(reason.codes().codes().stream().map(CodeList.Code::label))
        .containsExactly("Child non-resident in England", "NHS number not currently available");
    var criteria = (Question.Choices) edition.question("jar.criteria").orElseThrow();
    assertThat(criteria.codes().codes()).hasSize(5);
  }

  @Test
  void the_core_report_asks_what_was_added_in_2021_and_2022() {
    assertThat(EDITIONS.current("reporting").questions().map(Question::id)).contains(
        "household.poverty", "household.service_barriers", "mother.bmi", "mother.gravidity", "mother.parity", "child.height_cm",
        "child.weight_kg", "services.bereavement_offered", "services.bereavement_detail");
  }

  private static boolean hasOwnNotKnown(Question question) {
    return question instanceof Question.Choice choice
        && choice.codes().codes().stream().anyMatch(code -> code.label().startsWith("Not known"));
  }
}
