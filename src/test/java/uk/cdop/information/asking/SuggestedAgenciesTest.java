package uk.cdop.information.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;
import uk.cdop.forms.Section;
import uk.cdop.platform.Age;

class SuggestedAgenciesTest {
  private static final LocalDate BORN = LocalDate.of(2010, 1, 1);
  private static final AskingRules RULES = AskingRules.read();
  private static final Editions EDITIONS = Editions.read();

  @ParameterizedTest(name = "at {0} days: {1}, not {2}")
  @CsvSource({
    "0, AGY01 AGY04 AGY06 AGY18, AGY02 AGY05 AGY20 AGY03 AGY12",
    "9, AGY04 AGY06, AGY02 AGY20",
    "27, AGY04 AGY06 AGY02, AGY05",
    "28, AGY04 AGY02 AGY05, AGY06 AGY20",
    "364, AGY04 AGY02 AGY05, AGY06",
    "366, AGY02 AGY05, AGY04 AGY20",
    "1200, AGY02 AGY05 AGY20, AGY03 AGY04",
    "2000, AGY20 AGY03, AGY02 AGY12",
    "4000, AGY20 AGY03 AGY12, AGY02 AGY06"
  })
  void suggests_by_age(long days, String suggested, String not) {
    Set<String> kinds = suggest(child(days)).keySet();
    assertThat(kinds).contains(suggested.split(" ")).doesNotContain(not.split(" "));
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "death.hospital_location, ED, AGY08 AGY13", "death.hospital_location, PAED, AGY05", "death.hospital_location, NNU, AGY06 AGY04",
    "death.hospital_location, ICU, AGY07", "death.hospital_location, THEA, AGY09", "death.place_type, HPCE, AGY15",
    "death.place_type, HOME, AGY13", "death.place_type, SCHL, AGY20 AGY03 AGY13", "death.place_type, CUST, AGY27 AGY21 AGY17",
    "death.place_type, ABRD, AGY16", "death.place_type, MHIU, AGY12", "death.place_type, FOST, AGY18",
    "child.social_care_status, LAC31, AGY18 AGY12", "child.social_care_status, EH, AGY18", "child.life_limiting, yes, AGY15",
    "child.conditions, learning_disability, AGY11", "child.conditions, mental_health, AGY12", "child.youth_justice, yes, AGY21",
    "child.substance_use, cannabis, AGY23", "home.tenure, temporary, AGY22", "safeguarding.concern, yes, AGY18 AGY17",
    "notified.agencies, police, AGY17", "death.mode, PALL, AGY15"
  })
  void suggests_by_what_the_forms_say(String question, String code, String kinds) {
    Circumstances child = new Circumstances(age(1500), false, false, Set.of(), List.of(Answers.none().with(question, code)));
    assertThat(suggest(child).keySet()).contains(kinds.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "vehicle-collision, AGY17 AGY13 AGY08 AGY24", "fire-burns, AGY24 AGY17 AGY13", "drowning, AGY17 AGY13 AGY24",
    "suicide-self-harm, AGY12 AGY20 AGY17", "substance-misuse, AGY23", "violent-maltreatment, AGY17 AGY18", "oncology, AGY10",
    "learning-disability-autism, AGY11", "infection, AGY28 AGY14", "delivery-neonatal, AGY04 AGY06", "sudden-unexpected, AGY17"
  })
  void suggests_by_the_kind_of_event(String form, String kinds) {
    assertThat(suggest(new Circumstances(age(1500), false, false, Set.of(form), List.of())).keySet()).contains(kinds.split(" "));
  }

  @Test
  void suggests_the_police_and_the_coroner_by_the_marks_of_the_case() {
    assertThat(suggest(new Circumstances(age(1500), true, true, Set.of(), List.of())).keySet()).contains("AGY17", "AGY08", "AGY13", "AGY16");
    assertThat(suggest(child(1500)).keySet()).doesNotContain("AGY17", "AGY16");
  }

  @Test
  void reads_the_entries_of_repeating_groups() {
    Answers notification =
        Answers.none().with("investigations", new Answer.Rows(List.of(Answers.none().with("investigation.kind", "PP02"))));
    Answers report = Answers.none().with("services", new Answer.Rows(List.of(Answers.none().with("service.kind", "AGY22"))));
    Map<String, List<String>> suggested =
        suggest(new Circumstances(age(1500), false, false, Set.of(), List.of(notification, report)));
    assertThat(suggested.get("AGY17")).containsExactly("The notification says that the police investigate.");
    assertThat(suggested.get("AGY22")).containsExactly("A report says that this service knew the child.");
  }

  @Test
  void says_why_in_sentences_each_once() {
    suggest(new Circumstances(age(1500), true, true, Set.copyOf(supplementary()), List.of())).values()
        .forEach(reasons -> assertThat(reasons).doesNotHaveDuplicates().allSatisfy(why -> assertThat(why).endsWith(".")));
  }

  @ParameterizedTest
  @CsvSource({
    "GP, AGY01", "Health visitor, AGY02", "School nurse, AGY03", "Midwife, AGY04", "Obstetrician, AGY04", "Hospital consultant, AGY05",
    "Community paediatrician, AGY11", "Ambulance service, AGY13", "Police, AGY17", "Social worker, AGY18", "'Nursery, school or college', AGY20",
    "Hospice, AGY15", "Mental health service, AGY12"
  })
  void knows_where_a_professional_works(String role, String kind) {
    assertThat(RULES.kindOf(role)).contains(kind);
  }

  @Test
  void names_only_kinds_questions_codes_forms_and_sections_that_exist() {
    CodeList kinds = ((Question.Choice) EDITIONS.current("reporting").question("reporter.agency_type").orElseThrow()).codes();
    for (AskingRules.Suggestion each : RULES.content().suggestions()) {
      assertThat(kinds.has(each.kind())).as(each.kind()).isTrue();
      assertThat(EDITIONS.forms()).containsAll(each.forms());
      assertThat(each.evidence()).isIn("project", "recalled");
      if (each.answer() != null) {
        assertThat(codes(each.answer().question())).as(each.answer().question()).containsAll(each.answer().is());
      }
    }
    assertThat(codes(RULES.content().serviceQuestion())).contains("AGY01");
    for (AskingRules.Usual each : RULES.content().usual()) {
      assertThat(kinds.has(each.kind())).as(each.kind()).isTrue();
      assertThat(supplementary()).containsAll(each.forms());
      assertThat(sections(EDITIONS.current("reporting"))).containsAll(each.sections());
      assertThat(sections(EDITIONS.current("care-pathway"))).containsAll(each.stages());
    }
  }

  @Test
  void every_stage_of_the_care_pathway_is_usually_asked_of_somebody() {
    assertThat(RULES.content().usual().stream().flatMap(each -> each.stages().stream()))
        .containsAll(EDITIONS.current("care-pathway").sections().stream().filter(s -> !s.always()).map(Section::id).toList());
  }

  private static Map<String, List<String>> suggest(Circumstances child) {
    return new SuggestedAgencies(RULES).forChild(child);
  }

  private static Circumstances child(long days) {
    return new Circumstances(age(days), false, false, Set.of(), List.of());
  }

  private static Age age(long days) {
    return new Age(BORN, BORN.plusDays(days));
  }

  private static List<String> supplementary() {
    return EDITIONS.forms().stream().filter(form -> !Set.of("notification", "reporting", "reporting-core", "analysis").contains(form)).toList();
  }

  private static List<String> sections(Edition edition) {
    return edition.sections().stream().filter(section -> !section.always()).map(Section::id).toList();
  }

  private static List<String> codes(String question) {
    return EDITIONS.all().stream().flatMap(Edition::questions)
        .flatMap(each -> each instanceof Question.Group group ? group.questions().stream() : Stream.of(each))
        .filter(each -> each.id().equals(question))
        .flatMap(each -> switch (each) {
          case Question.Choice choice -> choice.codes().codes().stream();
          case Question.Choices choices -> choices.codes().codes().stream();
          default -> Stream.<CodeList.Code>empty();
        })
        .map(CodeList.Code::code)
        .toList();
  }
}
