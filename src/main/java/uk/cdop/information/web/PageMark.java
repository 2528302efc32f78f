package uk.cdop.information.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import uk.cdop.forms.Answers;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Page;
import uk.cdop.forms.Wording;

/**
 * Names the stored answers of one page, so that two tabs clash only where they changed the same page.
 * Answers to other pages merge by themselves.
 */
final class PageMark {
  private PageMark() {}

  static String of(Page page, Answers answers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (CheckView.Line line : words(page, answers).lines()) {
        digest.update((line.key() + "\n" + String.join("\n", line.values()) + "\f").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** The stored answers of the page as a person reads them. */
  static CheckView.Part words(Page page, Answers answers) {
    return new CheckView.Part(
        page.heading(),
        page.questions().stream()
            .filter(question -> answers.answered(question.id()))
            .map(
                question ->
                    new CheckView.Line(
                        question.about().label(), Wording.lines(question, answers.answer(question.id()).orElseThrow()), List.of()))
            .toList());
  }
}
