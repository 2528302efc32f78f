package uk.cdop.anonymise;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether an everyday word without a capital stands where a name stands. */
final class Context {
  private static final Pattern COMMA = Pattern.compile(", ?");
  private static final Set<String> BEFORE =
      Set.of(
          "baby", "called", "named", "name", "mum", "mummy", "mother", "dad", "daddy", "father", "brother", "sister", "twin", "aunt", "auntie", "uncle",
          "cousin", "nan", "gran", "partner", "boyfriend", "girlfriend", "nurse", "dr", "mr", "mrs", "ms", "miss", "pc", "stepdad", "aka", "little", "poor");
  private static final Set<String> PERSON_VERBS =
      Set.of(
          "was", "is", "had", "has", "died", "slept", "woke", "went", "came", "said", "says", "told", "asked", "cried", "fed", "ate", "drank", "fell", "ran",
          "vomited", "collapsed", "attended", "presented", "arrived", "appeared", "became", "seemed", "looked", "got", "took", "started", "stopped", "rang",
          "called", "phoned", "stated", "reported", "did", "lived", "stayed", "likes", "liked", "loved", "wanted", "felt", "saw", "found", "picked", "gave", "brought", "born", "played", "does", "describes", "described");
  private static final Set<String> OPENS =
      Set.of("and", "that", "when", "if", "as", "because", "while", "before", "after", "with", "for", "by", "but", "then", "so", "where", "until", "to", "saw", "found", "gave", "fed");
  private static final Set<String> AUXILIARY = Set.of("was", "is", "had", "has", "did", "does");

  private Context() {}

  static boolean namelike(Tokens tokens, int at) {
    String before = tokens.beside(at) || COMMA.matcher(tokens.gap(at)).matches() ? tokens.word(at - 1) : "";
    if (BEFORE.contains(before) && !"will".equals(tokens.word(at)) && !"may".equals(tokens.word(at)) && tokens.word(at).length() > 2) {
      return true;
    }
    String next = tokens.word(at + 1);
    String after = tokens.after(at);
    if (after.startsWith("'s") && next.equals("s") && (tokens.get(at).opens() || OPENS.contains(before)) && tokens.word(at).length() > 2) {
      return true;
    }
    boolean verb = PERSON_VERBS.contains(next) && after.isBlank() && tokens.word(at).length() > 2;
    boolean clause = tokens.get(at).opens() || OPENS.contains(before) || tokens.gap(at).startsWith(",");
    return verb && clause && !(AUXILIARY.contains(next) && Set.of("mum", "dad", "child", "baby").contains(tokens.word(at)));
  }

  static boolean verb(String word) {
    return PERSON_VERBS.contains(word);
  }
}
