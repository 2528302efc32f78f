package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Source;
import uk.cdop.ncmd.Dataset.Type;

class DatasetTest {
  private final Dataset dataset = SomeCase.DATASET;

  @TestFactory
  Stream<DynamicTest> every_question_it_names_stands_in_every_edition_it_covers_with_a_fitting_type() {
    return elements().flatMap(element -> element.sources().stream().filter(Source::isQuestion).map(source ->
        DynamicTest.dynamicTest(element.path() + " from " + source.question(), () -> {
          List<Edition> editions = covered(source);
          assertThat(editions).isNotEmpty();
          for (Edition edition : editions) {
            Optional<Question> question = edition.question(source.question());
            assertThat(question).as(edition.form() + " " + edition.name()).isPresent();
            assertThat(fits(element, source, question.get())).isTrue();
          }
        })));
  }

  @TestFactory
  Stream<DynamicTest> every_code_a_source_can_give_has_a_translation() {
    return elements().filter(element -> !element.list().isEmpty()).flatMap(element -> element.sources().stream().map(source ->
        DynamicTest.dynamicTest(element.path() + " from " + source, () -> {
          List<String> ours = codes(source);
          assertThat(dataset.list(element).codes()).extracting(Dataset.Code::from).containsAll(ours);
          if (!source.isQuestion() && !source.fact().endsWith("subcategory")) {
            assertThat(ours).isNotEmpty();
          }
        })));
  }

  @Test
  void what_blocks_a_document_can_be_answered_in_every_live_edition_of_the_notification() {
    List<Edition> live = SomeCase.EDITIONS.of("notification").stream().filter(edition -> edition.published().equals("2022-04")).toList();
    assertThat(live).hasSize(2);
    for (Element element : dataset.elements()) {
      boolean onlyQuestions = element.sources().stream().allMatch(Source::isQuestion);
      if (element.blocks(Occasion.NOTIFY) && onlyQuestions) {
        assertThat(live).as(element.path()).allMatch(edition ->
            element.sources().stream().anyMatch(source -> source.covers(edition.form(), edition.name())
                && edition.question(source.question()).isPresent()));
      }
    }
  }

  @Test
  void the_domain_rules_that_block_are_marked_as_needed() {
    assertThat(dataset.elements().stream().filter(element -> element.blocks(Occasion.NOTIFY)).map(Element::path))
        .contains("child.nhs_number", "child.sex", "child.birth_date", "death.date", "child.ethnicity", "child.postcode");
  }

  @Test
  void the_sexes_of_a_child_are_those_of_the_form() {
    var question = (Question.Choice) SomeCase.EDITIONS.current("notification").question("child.sex").orElseThrow();
    assertThat(Fact.codes("child.sex")).isEqualTo(question.codes().codes().stream().map(CodeList.Code::code).toList());
  }

  @Test
  void the_schema_holds_exactly_the_elements_of_the_dataset_with_their_types_and_codes() {
    JsonNode payload = DatasetSchema.of(dataset).at("/properties/payload");
    List<String> expected = new ArrayList<>(dataset.elements().stream().map(this::described).toList());
    dataset.repeats().forEach(repeat -> repeat.elements().forEach(element ->
        expected.add(repeat.path() + "[]." + described(element))));
    assertThat(leaves(payload, ""))
        .filteredOn(leaf -> !leaf.startsWith("not_known") && !leaf.startsWith("not_applicable"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @TestFactory
  Stream<DynamicTest> every_code_of_the_analysis_has_a_translation() {
    return Map.of(
            "category", "categories", "modifiability", "modifiability", "domain", "domains", "grade", "grades",
            "subcategory", "categories")
        .entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
          JsonNode codes = new YAMLMapper().readTree(getClass().getResource("/analysis/" + entry.getValue() + ".yaml")).get("codes");
          String pointer = entry.getKey().equals("subcategory") ? "codes" : "";
          List<String> ours = new ArrayList<>();
          codes.forEach(code -> (pointer.isEmpty() ? List.of(code) : code.get(pointer)).forEach(c -> ours.add(c.get("code").textValue())));
          assertThat(dataset.lists().stream().filter(list -> list.name().equals(entry.getKey())).findFirst().orElseThrow().codes())
              .extracting(Dataset.Code::from)
              .containsExactlyElementsOf(ours);
        }));
  }

  @Test
  void a_file_must_bear_its_own_name() {
    assertThatThrownBy(() -> Datasets.checked(dataset, "another-name")).hasMessageContaining("calls itself");
  }

  private Stream<Element> elements() {
    return Stream.concat(dataset.elements().stream(), dataset.repeats().stream().flatMap(r -> r.elements().stream()));
  }

  private static List<Edition> covered(Source source) {
    return SomeCase.EDITIONS.all().stream().filter(edition -> source.covers(edition.form(), edition.name())).toList();
  }

  private static boolean fits(Element element, Source source, Question question) {
    return switch (question) {
      case Question.Text text -> element.type() == Type.TEXT;
      case Question.LongText text -> element.type() == Type.TEXT;
      case Question.Number number -> element.type() == (number.decimals() == 0 ? Type.INTEGER : Type.NUMBER);
      case Question.Date date -> element.type() == Type.DATE;
      case Question.Time time -> element.type() == Type.TIME;
      case Question.Choice choice -> element.type() == Type.CODE;
      case Question.Choices choices -> element.type() == Type.CODES;
      case Question.Group group -> element.type() == Type.INTEGER && source.count();
    };
  }

  private static List<String> codes(Source source) {
    if (!source.isQuestion()) {
      return Fact.codes(source.fact());
    }
    return covered(source).stream()
        .flatMap(edition -> edition.question(source.question()).stream())
        .flatMap(question -> switch (question) {
          case Question.Choice choice -> choice.codes().codes().stream();
          case Question.Choices choices -> choices.codes().codes().stream();
          default -> Stream.<CodeList.Code>empty();
        })
        .map(CodeList.Code::code)
        .toList();
  }

  private String described(Element element) {
    String type = switch (element.type()) {
      case TEXT, DATE, TIME, MOMENT, CODE -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case CODES -> "array";
    };
    String codes = element.list().isEmpty()
        ? ""
        : " " + dataset.list(element).codes().stream().map(Dataset.Code::to).distinct().toList();
    return element.path() + " " + type + codes;
  }

  private static List<String> leaves(JsonNode schema, String path) {
    if (schema.has("properties")) {
      assertThat(schema.get("additionalProperties").booleanValue()).as(path).isFalse();
      List<String> all = new ArrayList<>();
      schema.get("properties").properties().forEach(p ->
          all.addAll(leaves(p.getValue(), path.isEmpty() || path.endsWith("].") ? path + p.getKey() : path + "." + p.getKey())));
      return all;
    }
    if (schema.path("items").has("properties")) {
      return leaves(schema.get("items"), path + "[].");
    }
    List<String> codes = new ArrayList<>();
    JsonNode listed = schema.has("enum") ? schema.get("enum") : schema.at("/items/enum");
    listed.forEach(code -> codes.add(code.asText()));
    return List.of(path + " " + schema.path("type").asText() + (codes.isEmpty() ? "" : " " + codes));
  }
}
