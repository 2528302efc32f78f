package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what still looks like an identifier when everything known was replaced: a person must decide about each. */
final class Suspicions {
  /** What a stretch of text looks like. */
  private record Looks(Kind kind, Pattern pattern) {}

  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]*";
  private static final List<Looks> KINDS =
      List.of(
          new Looks(Kind.MAIL, Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}")),
          new Looks(Kind.PHONE, Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+44[\\s-]?|\\(?0)[1-9](?:[\\s()-]{0,2}[0-9]){8,10}(?![0-9])")),
          new Looks(Kind.NHS_NUMBER, Pattern.compile("(?<![0-9])[0-9](?:[\\s.-]{0,2}[0-9]){9}(?![0-9])")),
          new Looks(Kind.POSTCODE, Pattern.compile("(?<![\\p{L}\\p{N}])(?i:[a-z]{1,2}[0-9][0-9a-z]?\\s{0,2}[0-9][abd-hjlnp-uw-z]{2})(?![\\p{L}\\p{N}])")),
          new Looks(Kind.DATE, Pattern.compile("(?<![\\p{L}\\p{N}])(?:[0-3]?[0-9]\\s?[/.-]\\s?[01]?[0-9]\\s?[/.-]\\s?[0-9]{2,4}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])")),
          new Looks(Kind.DATE, Pattern.compile("(?<![\\p{L}\\p{N}])(?i:[0-3]?[0-9](?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?\\s+(?:(?:19|20)?[0-9]{2}|[0-3]?[0-9](?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])")),
          new Looks(Kind.DATE, Pattern.compile("(?<![\\p{L}\\p{N}])(?i:[0-3]?[0-9](?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december))(?![\\p{L}\\p{N}])")),
          new Looks(Kind.PERSON, Pattern.compile("(?<![\\p{L}\\p{N}])(?i:mr|mrs|ms|miss|mx|master|dr|doctor|prof|professor|nurse|sister|midwife|pc|dc|ds|di|sgt|sergeant|constable|judge|rev|reverend|imam|rabbi)\\.?\\s{1,3}" + NAME + "(?:\\s" + NAME + ")?(?:\\s" + NAME + ")?")));

  private Suspicions() {}

  /** Spans that do not overlap. */
  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    for (Looks looks : KINDS) {
      Matcher matcher = looks.pattern().matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end(), looks.kind(), false, "");
        if (found.stream().noneMatch(span::touches)) {
          found.add(span);
        }
      }
    }
    return found;
  }
}
