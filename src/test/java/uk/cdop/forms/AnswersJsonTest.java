package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

  @Test
  void comes_back_as_it_went() {
    var answers = SomeAnswers.notification();
    assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
  }

  @Test
  void equal_answers_have_equal_bytes() {
    var one = Answers.none().with("b.b", new Answer.Quantity(new BigDecimal("100.00"))).with("a.a", "x");
    var two = Answers.none().with("a.a", "x").with("b.b", new Answer.Quantity(new BigDecimal("1E+2")));
    assertThat(AnswersJson.write(one)).isEqualTo(AnswersJson.write(two)).isEqualTo("{\"a.a\":\"x\",\"b.b\":100}");
  }

  @Test
  void writes_why_there_is_no_answer_and_lists() {
    var answers = Answers.none()
        .with("a.a", Answer.NOT_KNOWN)
        .with("b.b", Answer.NOT_APPLICABLE)
        .with("c.c", new Answer.Codes(List.of("1", "2")))
        .with("d.d", new Answer.Rows(List.of(Answers.none().with("e.e", "x"))));
    assertThat(AnswersJson.write(answers)).isEqualTo(
        "{\"a.a\":{\"unanswered\":\"not_known\"},\"b.b\":{\"unanswered\":\"not_applicable\"},\"c.c\":[\"1\",\"2\"],\"d.d\":[{\"e.e\":\"x\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "[]", "{", "{\"a\":true}", "{\"a\":{}}", "{\"a\":{\"unanswered\":\"secret\"}}", "{\"a\":[1]}", "{\"a\":[]}", "{\"a\":\"\"}",
    "{\"a\":1e999999999}", "{\"a\":\"secret\",\"a\":\"secret\"}", "{\"a\":secret}"
  })
  void refuses_anything_else_without_quoting_it(String document) {
    assertThatThrownBy(() -> AnswersJson.read(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  @Test
  void never_prints_an_answer() {
    var answers = Answers.none().with("child.first_name", "Robin");
    assertThat(answers.toString()).doesNotContain("Robin");
    assertThat(new Entry.Accepted(answers).toString()).doesNotContain("Robin");
    assertThat(Typed.of(Editions.read().current("notification").page("child-name").orElseThrow(), answers).toString()).doesNotContain("Robin");
  }
}
