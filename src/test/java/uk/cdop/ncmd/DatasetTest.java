package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;
import uk.cdop.ncmd.Dataset.Source;
import uk.cdop.ncmd.Dataset.Type;
import uk.cdop.review.AnswerPlaces.Asked;

class DatasetTest {
  private static final JsonNode DEFS = DatasetSchema.of(SomeCase.DATASET);

  private final Dataset dataset = SomeCase.DATASET;

  @TestFactory
  Stream<DynamicTest> every_question_it_names_stands_in_every_edition_it_covers_with_a_fitting_type() {
    return elements().flatMap(element -> element.sources().stream().filter(source -> source.form() != null).map(source ->
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

  @Test
  void says_which_questions_an_item_may_come_from_also_where_the_case_keeps_it_as_a_fact() {
    assertThat(dataset.asked("child.ethnicity")).containsExactly(new Asked("notification", "child.ethnicity"));
    assertThat(dataset.asked("child.birth_date")).containsExactly(new Asked("notification", "child.birth_date"));
    assertThat(dataset.asked("death.place").getFirst()).isEqualTo(new Asked("notification", "death.place_type"));
    assertThat(dataset.asked("death.place")).contains(new Asked("reporting", "death.place_type"));
    assertThat(dataset.asked("people.key_worker")).as("no answer of a form").isEmpty();
    assertThat(dataset.asked("analysis.factors.2")).isEmpty();
  }

  @Test
  void finds_an_item_however_a_receiver_writes_its_path() {
    DocumentWords words = DocumentWords.of(dataset, CaseDocument.of(SomeCase.complete().mapped(Occasion.FINALISE)).bytes());
    assertThat(words.item(Occasion.FINALISE, "child.ethnicity")).isPresent();
    assertThat(words.item(Occasion.FINALISE, "/payload/child/ethnicity")).isEqualTo(words.item(Occasion.FINALISE, "child.ethnicity"));
    assertThat(words.item(Occasion.FINALISE, "analysis.factors[1].grade")).hasValueSatisfying(item -> assertThat(item.path()).isEqualTo("analysis.factors.1"));
    assertThat(words.item(Occasion.FINALISE, "analysis.factors.99")).hasValueSatisfying(item -> assertThat(item.recorded()).isFalse());
    assertThat(words.item(Occasion.FINALISE, "child")).isEmpty();
    assertThat(words.item(Occasion.FINALISE, "")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_group_it_names_stands_in_every_edition_it_covers_with_all_its_questions() {
    return dataset.repeats().stream().filter(Repeat::ofForm).flatMap(repeat -> repeat.sources().stream().map(source ->
        DynamicTest.dynamicTest(repeat.path() + " from " + source.form() + " " + source.editions(), () -> {
          List<Edition> editions = covered(source);
          assertThat(editions).isNotEmpty();
          for (Edition edition : editions) {
            var group = (Question.Group) edition.question(source.question()).orElseThrow();
            for (Question inner : group.questions()) {
              Element element = cell(repeat, inner.id()).orElseThrow(() -> new AssertionError(inner.id() + " has no place"));
              assertThat(fits(element, element.sources().getFirst(), inner)).as(inner.id()).isTrue();
            }
          }
        })));
  }

  /** The whole statutory record: nothing that any edition of any statutory form asks is left behind. */
  @TestFactory
  Stream<DynamicTest> every_question_of_every_statutory_edition_has_a_place_in_the_document() {
    return statutory().map(edition -> DynamicTest.dynamicTest(edition.form() + " " + edition.name(), () ->
        assertThat(edition.questions().filter(question -> !placed(edition, question)).map(Question::id)).isEmpty()));
  }

  @Test
  void what_is_kept_in_another_shape_stands_where_it_says() {
    JsonNode schema = DatasetSchema.of(dataset);
    assertThat(dataset.elsewhere()).isNotEmpty().allSatisfy(elsewhere -> {
      String pointer = "/properties/" + elsewhere.at().replace(".", "/properties/");
      assertThat(schema.at(pointer).isMissingNode() && schema.at("/properties/payload" + pointer).isMissingNode())
          .as(elsewhere.at()).isFalse();
      assertThat(statutory().anyMatch(edition -> edition.questions().anyMatch(q -> elsewhere.covers(edition.form(), q.id()))))
          .as(elsewhere.question()).isTrue();
    });
  }

  @TestFactory
  Stream<DynamicTest> every_code_a_source_can_give_has_a_translation() {
    return elements().filter(element -> !element.list().isEmpty()).flatMap(element -> element.sources().stream()
        .filter(source -> !source.isQuestion() || source.form() != null)
        .map(source ->
            DynamicTest.dynamicTest(element.path() + " from " + source, () -> {
              List<String> ours = codes(source);
              assertThat(dataset.list(element).codes()).extracting(Dataset.Code::from).containsAll(ours);
              if (!source.isQuestion() && !source.fact().endsWith("subcategory")) {
                assertThat(ours).isNotEmpty();
              }
            })));
  }

  @TestFactory
  Stream<DynamicTest> every_code_that_a_line_of_a_form_can_hold_has_a_translation() {
    return dataset.repeats().stream().filter(Repeat::ofForm).map(repeat -> DynamicTest.dynamicTest(repeat.path(), () ->
        repeat.sources().stream().flatMap(source -> covered(source).stream().map(edition -> (Question.Group) edition.question(source.question()).orElseThrow()))
            .flatMap(group -> group.questions().stream())
            .filter(inner -> inner instanceof Question.Choice || inner instanceof Question.Choices)
            .forEach(inner -> assertThat(dataset.list(cell(repeat, inner.id()).orElseThrow()).codes())
                .as(inner.id()).extracting(Dataset.Code::from).containsAll(codes(inner).toList()))));
  }

  @Test
  void no_list_translates_a_code_twice() {
    assertThat(dataset.lists()).allSatisfy(list -> assertThat(list.codes()).extracting(Dataset.Code::from).doesNotHaveDuplicates());
  }

  @Test
  void what_blocks_a_document_has_a_source_in_every_edition_of_the_form_it_is_asked_in() {
    assertThat(dataset.elements().stream().filter(element -> !element.needed().isEmpty())).isNotEmpty().allSatisfy(element -> {
      if (element.sources().stream().allMatch(Source::isQuestion)) {
        Set<String> forms = element.sources().stream().map(Source::form).collect(Collectors.toSet());
        assertThat(SomeCase.EDITIONS.all().stream().filter(edition -> forms.contains(edition.form()))).allSatisfy(edition ->
            assertThat(element.sources().stream().anyMatch(source -> source.covers(edition.form(), edition.name())
                && edition.question(source.question()).isPresent())).as(element.path() + " in " + edition.form() + " " + edition.name()).isTrue());
      }
    });
  }

  @ParameterizedTest
  @CsvSource({
    "aligned-2026-11-draft, 185b93b68d76452d6f4a45bf10c358d003ecb33748c6ad3e330e50b26f13d2d1",
    "aligned-2026-11-draft-2, 383eb9106b5787d13826c224c006a8518a8ed58c2d27b90109e7cba45525b7c3",
    "aligned-2026-11-draft-3, c5b9960cb1f24007f1981596496fcf967e9bfd6251ded2955d557723b9646dfb"
  })
  void a_published_version_is_never_edited(String version, String sha256) throws IOException {
    try (InputStream in = Datasets.class.getResourceAsStream("/ncmd/" + version + ".yaml")) {
      assertThat(Canonical.sha256(in.readAllBytes())).isEqualTo(sha256);
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
        .filteredOn(leaf -> !leaf.matches("(.*\\[\\]\\.)?not_(known|applicable) .*"))
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
              .containsAll(ours);
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
      return Fact.list(source.fact()).map(DatasetTest::codesOfList).orElseGet(() -> Fact.codes(source.fact()));
    }
    return covered(source).stream()
        .flatMap(edition -> edition.question(source.question()).stream())
        .flatMap(DatasetTest::codes)
        .toList();
  }

  private static Stream<String> codes(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.codes().codes().stream().map(CodeList.Code::code);
      case Question.Choices choices -> choices.codes().codes().stream().map(CodeList.Code::code);
      default -> Stream.empty();
    };
  }

  private static List<String> codesOfList(String list) {
    try {
      List<String> codes = new ArrayList<>();
      new YAMLMapper().readTree(DatasetTest.class.getResource("/forms/codes/" + list + ".yaml")).get("codes")
          .forEach(code -> codes.add(code.get("code").asText()));
      return codes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every edition that belonged to a published set, and the short form that is sent in its place. */
  private static Stream<Edition> statutory() {
    Set<String> forms = SomeCase.EDITIONS.sets().values().stream().flatMap(set -> set.keySet().stream()).collect(Collectors.toSet());
    return SomeCase.EDITIONS.all().stream().filter(edition -> forms.contains(edition.form()) || edition.form().equals("reporting-core"));
  }

  private boolean placed(Edition edition, Question question) {
    if (dataset.elsewhere().stream().anyMatch(each -> each.covers(edition.form(), question.id()))) {
      return true;
    }
    Stream<Source> sources =
        question instanceof Question.Group
            ? dataset.repeats().stream().flatMap(repeat -> repeat.sources().stream())
            : dataset.elements().stream().flatMap(element -> element.sources().stream());
    return sources.anyMatch(source -> source.isQuestion() && source.question().equals(question.id()) && source.covers(edition.form(), edition.name()));
  }

  private static Optional<Element> cell(Repeat repeat, String question) {
    return repeat.elements().stream().filter(element -> element.sources().getFirst().question().equals(question)).findFirst();
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

  private List<String> leaves(JsonNode reference, String path) {
    JsonNode schema = reference.has("$ref") ? DEFS.at(reference.get("$ref").asText().substring(1)) : reference;
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
    JsonNode items = schema.path("items").has("$ref") ? DEFS.at(schema.at("/items/$ref").asText().substring(1)) : schema.path("items");
    JsonNode listed = schema.has("enum") ? schema.get("enum") : items.path("enum");
    listed.forEach(code -> codes.add(code.asText()));
    return List.of(path + " " + schema.path("type").asText() + (codes.isEmpty() ? "" : " " + codes));
  }
}
