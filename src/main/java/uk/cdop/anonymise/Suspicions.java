package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what still looks like an identifier when everything known was replaced: a person must decide about each. */
final class Suspicions {
  /** What a stretch of text looks like, in words for the coordinator. */
  record Kind(String words, Pattern pattern) {}

  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]*";
  private static final List<Kind> KINDS =
      List.of(
          new Kind("an e-mail address", Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}")),
          new Kind("a telephone number", Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+44[\\s-]?|\\(?0)[1-9](?:[\\s()-]{0,2}[0-9]){8,10}(?![0-9])")),
          new Kind("an NHS number or another number of 10 digits", Pattern.compile("(?<![0-9])[0-9](?:[\\s.-]{0,2}[0-9]){9}(?![0-9])")),
          new Kind("a postcode", Pattern.compile("(?<![\\p{L}\\p{N}])(?i:[a-z]{1,2}[0-9][0-9a-z]?\\s{0,2}[0-9][abd-hjlnp-uw-z]{2})(?![\\p{L}\\p{N}])")),
          new Kind("a date", Pattern.compile("(?<![\\p{L}\\p{N}])(?:[0-3]?[0-9]\\s?[/.-]\\s?[01]?[0-9]\\s?[/.-]\\s?[0-9]{2,4}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])")),
          new Kind("a date", Pattern.compile("(?<![\\p{L}\\p{N}])(?i:[0-3]?[0-9](?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s+(?:(?:19|20)?[0-9]{2}|[0-3]?[0-9](?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])")),
          new Kind("a date", Pattern.compile("(?<![\\p{L}\\p{N}])(?i:[0-3]?[0-9](?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december))(?![\\p{L}\\p{N}])")),
          new Kind("a person's name", Pattern.compile("(?<![\\p{L}\\p{N}])(?i:mr|mrs|ms|miss|mx|master|dr|doctor|prof|professor|nurse|sister|midwife|pc|dc|ds|di|sgt|sergeant|constable|judge|rev|reverend|imam|rabbi)\\.?\\s{1,3}" + NAME + "(?:\\s" + NAME + ")?(?:\\s" + NAME + ")?")));

  private Suspicions() {}

  static List<Kind> kinds() {
    return KINDS;
  }

  /** Spans whose words say what each looks like; they do not overlap. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    for (Kind kind : KINDS) {
      Matcher matcher = kind.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end(), kind.words());
        if (found.stream().noneMatch(span::touches)) {
          found.add(span);
        }
      }
    }
    return found;
  }
}
