package uk.cdop.themed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.forms.Answers;

/**
 * What is known of a case before a panel reviewed it, as the rules of a theme read it.
 *
 * @param causes every cause of death that somebody wrote down
 * @param account what was told about the death
 * @param formsOpened supplementary forms that were asked for
 * @param factors codes of the draft analysis that may have contributed
 * @param categories the category and sub-category as they stand, and those considered
 */
record CaseEvidence(
    List<String> causes, List<String> account, List<Answers> answers, Set<String> formsOpened, Set<String> factors, Set<String> categories) {

  boolean causeSpeaksOf(Collection<String> beginnings) {
    return speaks(causes, beginnings);
  }

  boolean accountSpeaksOf(Collection<String> beginnings) {
    return speaks(causes, beginnings) || speaks(account, beginnings);
  }

  boolean answered(String question, Collection<String> codes) {
    return answers.stream().flatMap(each -> each.codes(question).stream()).anyMatch(codes::contains);
  }

  /** "No sign of infection" and "not septic" do not speak of infection. */
  private static boolean speaks(List<String> texts, Collection<String> beginnings) {
    if (beginnings.isEmpty()) {
      return false;
    }
    String any = String.join("|", beginnings.stream().map(word -> Pattern.quote(word.toLowerCase(Locale.UK).strip())).toList());
    Pattern spoken = Pattern.compile("(?<!\\bno |\\bnot |\\bwithout |\\bno sign of |\\bno evidence of |\\bexcluded )\\b(?:" + any + ")");
    return texts.stream().anyMatch(text -> spoken.matcher(text.toLowerCase(Locale.UK)).find());
  }
}
