package uk.cdop.keyworker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.keyworker.Step;

class TemplatesTest {
  private static final List<Merge.Answer> ANSWERS = List.of(new Merge.Answer("Was my child in pain?", "No.\n\nThe nurses made sure of it."));

  static Stream<Template> written() {
    return Templates.read().current().stream().filter(Template::written);
  }

  @ParameterizedTest
  @MethodSource("written")
  void a_letter_with_everything_known_is_whole(Template template) {
    Merge merge = Merge.of(template, full(), ANSWERS);

    assertThat(merge.empty()).isEmpty();
    assertThat(words(merge)).doesNotContain("{", "}", "[");
  }

  @ParameterizedTest
  @MethodSource("written")
  void each_field_that_is_empty_stops_the_letter_and_is_named(Template template) {
    for (Field field : Merge.fields(template)) {
      Map<Field, String> values = full();
      values.put(field, " ");
      boolean optional =
          template.body().stream()
              .filter(Template.Block.Text.class::isInstance)
              .map(Template.Block.Text.class::cast)
              .anyMatch(text -> text.when().filter(field::equals).isPresent());
      Merge merge = Merge.of(template, values, field == Field.ANSWERS ? List.of() : ANSWERS);

      if (optional) {
        assertThat(merge.whole()).as("%s without %s", template.id(), field).isTrue();
        assertThat(words(merge)).doesNotContain("own words");
      } else {
        assertThat(merge.empty()).as("%s without %s", template.id(), field).containsExactly(field);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void a_letter_names_the_child_and_never_speaks_of_them_as_a_case(Template template) {
    String words = words(Merge.of(template, full(), ANSWERS));

    assertThat(words).contains("Robin");
    assertThat(words.toLowerCase(Locale.UK))
        .doesNotContain("deceased", "passed away", "the case", "subject", "victim", "fatality", "unfortunately", "closure", "!", "cdop", "cdrm", "loved one");
  }

  /** The NHS asks for sentences of about 20 words; a parent reads these on a bad day. */
  @ParameterizedTest
  @MethodSource("written")
  void sentences_are_short(Template template) {
    for (String sentence : words(Merge.of(template, full(), List.of(new Merge.Answer("Why?", "No.")))).split("(?<=[.?])\\s+|\n")) {
      assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(32);
    }
  }

  @Test
  void the_steps_a_letter_can_show_as_taken_have_one_each() {
    assertThat(Templates.read().current().stream().flatMap(template -> template.step().stream()).toList())
        .doesNotHaveDuplicates()
        .contains(Step.KW02, Step.KW03, Step.KW05, Step.KW07, Step.KW08, Step.KW10, Step.KW11, Step.KW12, Step.KW14);
  }

  @Test
  void an_answer_stands_under_its_question_and_keeps_its_paragraphs() {
    Template outcome = Templates.read().current("what-came-of-it").orElseThrow();

    assertThat(Merge.of(outcome, full(), ANSWERS).pieces())
        .contains(
            new Merge.Piece(Merge.Kind.HEADING, "You asked: Was my child in pain?", List.of()),
            new Merge.Piece(Merge.Kind.TEXT, "No.", List.of()),
            new Merge.Piece(Merge.Kind.TEXT, "The nurses made sure of it.", List.of()));
  }

  @Test
  void what_someone_types_is_never_read_as_a_field() {
    Map<Field, String> values = full();
    values.put(Field.OWN, "{child} costs $1 \\ {panel}");

    assertThat(words(Merge.of(Templates.read().current("closing-letter").orElseThrow(), values, List.of()))).contains("{child} costs $1 \\ {panel}");
  }

  private static Map<Field, String> full() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      values.put(field, field == Field.OWN ? "These are own words." : "Some" + field.key());
    }
    values.put(Field.CHILD, "Robin");
    return values;
  }

  private static String words(Merge merge) {
    List<String> words = new ArrayList<>();
    for (Merge.Piece piece : merge.pieces()) {
      words.add(piece.text());
      words.addAll(piece.items());
    }
    return String.join("\n", words);
  }
}
