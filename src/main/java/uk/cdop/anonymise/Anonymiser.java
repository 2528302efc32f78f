package uk.cdop.anonymise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.anonymise.CleanText.Kind;
import uk.cdop.anonymise.CleanText.Piece;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

/**
 * Puts roles in the place of names, numbers and places, and the child's age in the place of dates. What
 * only looks like an identifier is never changed by guess: it is shown to a person, who keeps it or
 * chooses other words (domain rule: a scan and a human sign-off). Where two finds overlap, both go.
 */
@ModuleApi
public final class Anonymiser {
  private final List<Term> terms = new ArrayList<>();
  private final Organisations organisations = new Organisations();
  private final Set<String> kept;
  private final DatesInText dates;

  /** What a person decided about the words of a case: other words to use, and words that may stay. */
  @ModuleApi
  public record Decisions(Map<String, String> otherWords, Set<String> kept) {
    public Decisions {
      otherWords = Map.copyOf(otherWords);
      kept = kept.stream().map(Folded::key).collect(Collectors.toUnmodifiableSet());
    }

    public static Decisions none() {
      return new Decisions(Map.of(), Set.of());
    }
  }

  public Anonymiser(Child child, List<Identifier> identifiers, Decisions decisions) {
    this.dates = new DatesInText(child.bornOn(), child.diedOn());
    this.kept = decisions.kept();
    decisions.otherWords().forEach((words, other) -> terms.add(Term.words(words, other)));
    people(child, identifiers);
    child.nhsNumber().ifPresent(number -> terms.add(Term.digits(number, "the child's NHS number")));
    address(child);
    for (Identifier identifier : identifiers) {
      String bare = identifier.text().replaceAll("[\\s-]", "");
      if (bare.matches("\\+?[0-9]{6,}")) {
        terms.add(Term.digits(bare.replace("+", ""), identifier.role()));
      } else if (!isPerson(identifier) && Term.usable(identifier.text())) {
        organisations.known(identifier.text(), identifier.role());
      }
    }
  }

  /** Reads texts of the case in the order of the papers, so that organisations get their letters before any text is cleaned. */
  public void read(List<String> texts) {
    texts.forEach(organisations::lookIn);
  }

  public CleanText clean(String written) {
    Folded folded = Folded.of(written);
    List<Span> found = new ArrayList<>();
    terms.forEach(term -> found.addAll(term.in(folded, written)));
    organisations.terms().forEach(term -> found.addAll(term.in(folded, written)));
    found.addAll(dates.in(folded));
    return pieces(written, merged(found, written));
  }

  private CleanText pieces(String written, List<Span> spans) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      same(written.substring(at, span.from()), pieces);
      boolean possessive = possessive(written, span);
      pieces.add(
          new Piece(
              Kind.REPLACED, possessive ? span.words() + "'s" : span.words(), written.substring(span.from(), span.to())));
      at = possessive ? span.to() + 1 : span.to();
    }
    same(written.substring(at), pieces);
    return new CleanText(pieces);
  }

  /** Whether the name is one that ends in s with a bare apostrophe, as in "James' room". */
  private static boolean possessive(String written, Span span) {
    int next = span.to();
    return next + 1 < written.length()
        && "'\u2019".indexOf(written.charAt(next)) >= 0
        && written.charAt(next + 1) == ' '
        && "sS".indexOf(written.charAt(next - 1)) >= 0
        && (span.from() == 0 || "'\u2018".indexOf(written.charAt(span.from() - 1)) < 0);
  }

  private void same(String text, List<Piece> pieces) {
    int at = 0;
    List<Span> suspicious = Suspicions.in(text).stream().sorted(Comparator.comparingInt(Span::from)).toList();
    for (Span span : suspicious) {
      plain(text.substring(at, span.from()), pieces);
      String words = text.substring(span.from(), span.to());
      pieces.add(new Piece(kept.contains(Folded.key(words)) ? Kind.KEPT : Kind.OPEN, words, span.words()));
      at = span.to();
    }
    plain(text.substring(at), pieces);
  }

  private static void plain(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Kind.SAME, text, ""));
    }
  }

  /** The longest find wins; one that overlaps it is drawn into it, so that no half of a name stays. */
  private static List<Span> merged(List<Span> found, String written) {
    List<Span> taken = new ArrayList<>();
    for (Span span : found.stream().sorted(Comparator.comparingInt(Span::length).reversed().thenComparing(Span::from)).toList()) {
      Span wide = span;
      for (Span other : List.copyOf(taken)) {
        if (wide.touches(other)) {
          taken.remove(other);
          wide = new Span(Math.min(wide.from(), other.from()), Math.max(wide.to(), other.to()), other.words());
        }
      }
      taken.add(wide);
    }
    taken.sort(Comparator.comparingInt(Span::from));
    List<Span> joined = new ArrayList<>();
    for (Span span : taken) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.words().equals(span.words()) && written.substring(last.to(), span.from()).matches("[\\s-]{1,3}")) {
        joined.set(joined.size() - 1, new Span(last.from(), span.to(), span.words()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private void people(Child child, List<Identifier> identifiers) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : List.of(child.name(), child.forenames(), child.surname(), child.alsoKnownAs())) {
      person(name, "the child", parts);
    }
    for (String forename : words(child.forenames())) {
      person(forename + " " + child.surname(), "the child", parts);
    }
    identifiers.stream().filter(Anonymiser::isPerson).forEach(known -> person(known.text(), known.role(), parts));
    List<String> childs = words(child.surname()).stream().map(Folded::key).toList();
    parts.forEach(
        (name, role) ->
            terms.add(
                Term.person(
                    name, role, childs.contains(name) || role.equals("the family") ? "a member of the family" : role)));
  }

  private static void person(String name, String role, Map<String, String> parts) {
    if (!Term.usable(name)) {
      return;
    }
    parts.putIfAbsent(Folded.key(name), role);
    for (String word : words(name)) {
      if (Term.usable(word) && !TITLES.contains(Folded.key(word))) {
        // A name that several share, such as a surname, belongs to all of them.
        parts.merge(Folded.key(word), role, (known, next) -> known.equals(next) ? known : "the family");
      }
    }
  }

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "baby", "of", "the", "and", "van", "von", "de", "da", "del", "la", "le", "bin", "al", "el");

  private static List<String> words(String name) {
    return List.of(name.strip().split("[\\s\\u2010-\\u2015-]+")).stream().filter(word -> !word.isBlank()).toList();
  }

  private static boolean isPerson(Identifier identifier) {
    return !identifier.role().isEmpty()
        && Character.isLowerCase(identifier.role().codePointAt(0))
        && !identifier.role().matches(".*(?:address|area|number|postcode|e-mail).*")
        && identifier.text().chars().noneMatch(Character::isDigit);
  }

  private void address(Child child) {
    String postcode = child.postcode().replaceAll("\\s", "");
    if (postcode.length() > 4) {
      int inward = postcode.length() - 3;
      terms.add(Term.words(postcode.substring(0, inward) + " " + postcode.substring(inward), "the family's postcode"));
    }
    for (String line : child.address().split("[,\\n]")) {
      String street = line.strip().replaceFirst("^(?:flat|unit|apartment)?\\s*[0-9]+[a-zA-Z]?\\s+", "");
      if (street.chars().filter(Character::isLetter).count() >= 3) {
        terms.add(Term.words(line.strip(), street.equals(line.strip()) ? "the family's area" : "the family's address"));
        terms.add(Term.words(street, street.equals(line.strip()) ? "the family's area" : "the family's street"));
      }
    }
  }
}
