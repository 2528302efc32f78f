package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds that do not overlap: where two did, both go into one, so that no half of a name stays. */
final class Merged {
  private static final Pattern AFTER_TITLE = Pattern.compile("[.]?\\s{1,3}");
  private static final Pattern BLANKS = Pattern.compile("[\\s-]{1,3}");
  private static final Set<Kind> PEOPLE = Set.of(Kind.CHILD, Kind.RELATIVE, Kind.PROFESSIONAL, Kind.PERSON, Kind.WORDS);

  private Merged() {}

  static List<Span> of(List<Span> found, Tokens tokens) {
    List<Span> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Span::from).thenComparing(Comparator.comparingInt(Span::length).reversed()));
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      if (!apart.isEmpty() && apart.getLast().touches(span)) {
        apart.set(apart.size() - 1, both(apart.getLast(), span));
      } else {
        apart.add(span);
      }
    }
    return joined(apart.stream().map(span -> titled(span, tokens)).toList(), tokens);
  }

  /** What a person chose wins; then what the records know of a person; then the longer. */
  private static Span both(Span one, Span other) {
    Span leading = leading(one, other);
    return new Span(
        Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), leading.kind(), one.known() || other.known(), leading.proposal());
  }

  private static Span leading(Span one, Span other) {
    Span longer = other.length() > one.length() ? other : one;
    Span shorter = longer == one ? other : one;
    if (one.kind() == Kind.WORDS || other.kind() == Kind.WORDS) {
      return one.kind() == Kind.WORDS ? other : one;
    }
    if (longer.length() == shorter.length()) {
      return longer.known() ? longer : shorter.known() ? shorter : longer;
    }
    if (shorter.known() && !longer.known() && longer.kind() == Kind.PERSON && PEOPLE.contains(shorter.kind())) {
      return shorter;
    }
    return longer;
  }

  private static Span titled(Span span, Tokens tokens) {
    if (!PEOPLE.contains(span.kind())) {
      return span;
    }
    int first = tokens.startingAt(span.from());
    boolean title =
        first > 0
            && Lexicon.TITLES.contains(tokens.word(first - 1))
            && AFTER_TITLE.matcher(tokens.gap(first)).matches()
            && (!Set.of("baby", "twin", "sister", "father", "miss", "judge", "nurse", "midwife", "doctor").contains(tokens.word(first - 1)) || tokens.get(first - 1).capital() && !tokens.shouted());
    return title ? span.within(tokens.get(first - 1).start(), span.to()) : span;
  }

  /** Neighbours that get the same words are one: two names of the child, two lines of the address. */
  private static List<Span> joined(List<Span> apart, Tokens tokens) {
    List<Span> joined = new ArrayList<>();
    for (Span span : apart) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      boolean same = last != null && last.proposal().equals(span.proposal()) && last.kind() == span.kind() && last.known() == span.known() && !last.proposal().isEmpty();
      boolean touching = last != null && last.to() >= span.from();
      if (touching || same && PEOPLE.contains(span.kind()) && BLANKS.matcher(tokens.between(last.to(), span.from())).matches()) {
        joined.set(joined.size() - 1, last.within(last.from(), Math.max(last.to(), span.to())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
