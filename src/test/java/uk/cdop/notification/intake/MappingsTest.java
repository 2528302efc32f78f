package uk.cdop.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;

/** Every mapping against the newest edition; ids, codes and totality are verified by the reader itself when it loads them. */
class MappingsTest {
  private static final Edition EDITION = Editions.read().current("notification");
  private static final Mappings MAPPINGS = Mappings.read(EDITION);

  static List<Mapping> mappings() {
    return List.copyOf(MAPPINGS.all());
  }

  @Test
  void knows_both_services() {
    assertThat(MAPPINGS.all()).extracting(Mapping::source).containsExactly("mbrrace-cascade", "spen");
    assertThat(MAPPINGS.title("spen")).isEqualTo("SPEN");
    assertThat(MAPPINGS.title("gone")).isEqualTo("gone");
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void says_of_itself_that_it_is_a_draft(Mapping mapping) {
    assertThat(mapping.version()).endsWith("draft");
    assertThat(mapping.provenance()).contains("no specification is public");
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void has_a_rule_for_every_question_that_is_always_asked_and_must_be_answered(Mapping mapping) {
    var ruled = mapping.rules().stream().map(Mapping.Rule::question).toList();
    var always =
        EDITION.pages()
            .filter(page -> page.askedWhen().reads().isEmpty())
            .map(Page::questions)
            .flatMap(List::stream)
            .filter(question -> !question.about().optional())
            .map(Question::id)
            .filter(id -> !List.of("birth.gestation_weeks").contains(id))
            .toList();
    assertThat(ruled).containsAll(always);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ question: child.shoe_size, from: /a }",
        "{ question: child.sex, from: /a, list: sex, codes: { M: \"1\" } }",
        "{ question: child.sex, from: /a, list: sex, codes: { M: \"1\", F: \"male\" } }",
        "{ question: child.sex, from: /a, list: nothing, codes: { M: \"1\", F: \"2\" } }",
        "{ question: child.sex, from: /a }",
        "{ question: child.sex, absent: not_known }",
        "{ question: child.birth_date, from: /a }",
        "{ question: child.first_name, from: a }",
        "{ question: child.first_name, from: /a, colour: red }",
        "{ question: family, from: /a }"
      })
  void refuses_a_rule_that_cannot_hold(String rule) {
    String yaml =
        "source: x\ntitle: X\nversion: \"1\"\nprovenance: p\ncodes: { sex: [M, F] }\npanel: {}\nanswers:\n  - " + rule + "\n";
    assertThatThrownBy(() -> read(yaml)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_two_rules_for_one_question() {
    String yaml = "source: x\ntitle: X\nversion: \"1\"\nprovenance: p\npanel: {}\nanswers:\n"
        + "  - { question: child.first_name, from: /a }\n  - { question: child.first_name, from: /b }\n";
    assertThatThrownBy(() -> read(yaml)).hasMessageContaining("child.first_name is answered twice");
  }

  private static Mapping read(String yaml) throws IOException {
    return new MappingReader("x").read(yaml.getBytes(StandardCharsets.UTF_8), EDITION);
  }
}
