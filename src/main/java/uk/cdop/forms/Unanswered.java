package uk.cdop.forms;

import java.util.Arrays;
import java.util.Optional;

/** The two ways to answer a question without a value. */
enum Unanswered {
  NOT_KNOWN("not_known", "Not known", Answer.NOT_KNOWN),
  NOT_APPLICABLE("not_applicable", "Not applicable", Answer.NOT_APPLICABLE);

  private final String code;
  private final String label;
  private final Answer answer;

  Unanswered(String code, String label, Answer answer) {
    this.code = code;
    this.label = label;
    this.answer = answer;
  }

  static Optional<Unanswered> byCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code.equals(code)).findFirst();
  }

  static Optional<Unanswered> of(Answer answer) {
    return Arrays.stream(values()).filter(status -> status.answer.equals(answer)).findFirst();
  }

  String code() {
    return code;
  }

  String label() {
    return label;
  }

  Answer answer() {
    return answer;
  }
}
