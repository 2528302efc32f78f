package uk.cdop.information.asking;

import java.util.List;
import java.util.Set;
import uk.cdop.forms.Answers;
import uk.cdop.platform.Age;

/**
 * What is known about a child and a death when agencies are chosen.
 *
 * @param forms supplementary forms that the case suggests, that were opened, or that are to be asked for
 * @param answers of the notification and of every report that came back
 */
record Circumstances(Age age, boolean jointAgency, boolean coroner, Set<String> forms, List<Answers> answers) {
  Circumstances {
    forms = Set.copyOf(forms);
    answers = List.copyOf(answers);
  }

  /** Whether one of the codes was given to a question, in any form or in an entry of a repeating group. */
  boolean answered(String question, List<String> codes) {
    return answers.stream().anyMatch(form -> answered(form, question, codes));
  }

  private static boolean answered(Answers form, String question, List<String> codes) {
    return form.codes(question).stream().anyMatch(codes::contains)
        || form.ids().stream().flatMap(group -> form.rows(group).stream()).anyMatch(row -> answered(row, question, codes));
  }
}
