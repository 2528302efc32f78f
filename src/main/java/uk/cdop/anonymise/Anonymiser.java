package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.anonymise.CleanText.Piece;
import uk.cdop.anonymise.CleanText.State;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

/**
 * Finds what could say who a family is and puts in its place what a person chose: a role, nothing, or the
 * words themselves. Only dates become ages by themselves; everything else waits for a choice. Where two
 * finds overlap, both go.
 */
@ModuleApi
public final class Anonymiser {
  private final List<Term> terms = new ArrayList<>();
  private final Organisations organisations = new Organisations();
  private final Choices choices;
  private final DatesInText dates;

  public Anonymiser(Child child, List<Identifier> identifiers, Choices choices) {
    this.dates = new DatesInText(child.bornOn(), child.diedOn());
    this.choices = choices;
    choices.byKey().keySet().stream().filter(Term::usable).forEach(key -> terms.add(Term.words(key, "", Kind.WORDS)));
    people(child, identifiers);
    child.nhsNumber().ifPresent(number -> terms.add(Term.digits(number, "the child's NHS number", Kind.NHS_NUMBER)));
    address(child);
    for (Identifier identifier : identifiers) {
      String bare = identifier.text().replaceAll("[\\s-]", "");
      if (bare.matches("\\+?[0-9]{6,}")) {
        terms.add(Term.digits(bare.replace("+", ""), identifier.role(), Kind.NUMBER));
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
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans(written)) {
      plain(written.substring(at, span.from()), pieces);
      Piece piece = piece(span, written.substring(span.from(), span.to()));
      boolean possessive = !piece.text().equals(piece.words()) && possessive(written, span);
      at = possessive ? span.to() + 1 : span.to();
      pieces.add(
          possessive
              ? new Piece(piece.state(), piece.text() + "'s", written.substring(span.from(), at), piece.key(), piece.label())
              : piece);
    }
    plain(written.substring(at), pieces);
    return new CleanText(pieces);
  }

  /** Each identifier of the texts once, in the order in which they name them first. */
  public List<Finding> findings(List<String> texts) {
    Map<String, Finding> found = new LinkedHashMap<>();
    for (String text : texts) {
      for (Span span : spans(text)) {
        String words = text.substring(span.from(), span.to());
        found.merge(
            Finding.keyOf(words),
            new Finding(Finding.keyOf(words), words, span.kind(), span.known(), span.proposal(), 1),
            (first, next) ->
                new Finding(
                    first.key(),
                    first.words(),
                    first.known() ? first.kind() : next.kind(),
                    first.known() || next.known(),
                    first.proposal().isEmpty() ? next.proposal() : first.proposal(),
                    first.times() + 1));
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether words that should take an identifier's place hold one themselves. */
  public boolean identifies(String replacement) {
    return !spans(replacement).isEmpty();
  }

  private Piece piece(Span span, String words) {
    String key = Finding.keyOf(words);
    String label = span.kind().label();
    Optional<Choice> choice = choices.of(key);
    if (choice.isEmpty()) {
      boolean settled = span.kind() == Kind.DATE && !span.proposal().isEmpty();
      return new Piece(
          settled ? State.DATE : State.OPEN, span.proposal().isEmpty() ? words : span.proposal(), words, key, label);
    }
    return switch (choice.get()) {
      case Choice.Replace replace -> new Piece(State.REPLACED, replace.with(), words, key, label);
      case Choice.Keep keep -> new Piece(State.KEPT, words, words, key, label);
      case Choice.Remove remove -> new Piece(State.REMOVED, CleanText.REMOVED, words, key, label);
    };
  }

  private List<Span> spans(String written) {
    Folded folded = Folded.of(written);
    List<Span> found = new ArrayList<>();
    terms.forEach(term -> found.addAll(term.in(folded, written)));
    organisations.terms().forEach(term -> found.addAll(term.in(folded, written)));
    found.addAll(dates.in(folded));
    List<Span> known = merged(found, written);
    List<Span> all = new ArrayList<>();
    int at = 0;
    for (Span span : known) {
      suspicious(written, at, span.from(), all);
      all.add(span);
      at = span.to();
    }
    suspicious(written, at, written.length(), all);
    return all;
  }

  private static void suspicious(String written, int from, int to, List<Span> all) {
    Suspicions.in(written.substring(from, to)).stream()
        .sorted(Comparator.comparingInt(Span::from))
        .forEach(span -> all.add(span.within(from + span.from(), from + span.to())));
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

  private static void plain(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(Piece.same(text));
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
          wide = other.within(Math.min(wide.from(), other.from()), Math.max(wide.to(), other.to()));
        }
      }
      taken.add(wide);
    }
    taken.sort(Comparator.comparingInt(Span::from));
    List<Span> joined = new ArrayList<>();
    for (Span span : taken) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.proposal().equals(span.proposal()) && written.substring(last.to(), span.from()).matches("[\\s-]{1,3}")) {
        joined.set(joined.size() - 1, last.within(last.from(), span.to()));
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
    parts.forEach(
        (name, role) ->
            terms.add(
                Term.person(name, role, kindOf(role))));
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

  private static Kind kindOf(String role) {
    return switch (role) {
      case "the child" -> Kind.CHILD;
      case "the mother", "the father", "the family", "another child" -> Kind.RELATIVE;
      default -> Kind.PROFESSIONAL;
    };
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
      terms.add(Term.words(postcode.substring(0, inward) + " " + postcode.substring(inward), "the family\'s postcode", Kind.POSTCODE));
    }
    for (String line : child.address().split("[,\\n]")) {
      String street = line.strip().replaceFirst("^(?:flat|unit|apartment)?\\s*[0-9]+[a-zA-Z]?\\s+", "");
      if (street.chars().filter(Character::isLetter).count() >= 3) {
        terms.add(Term.words(line.strip(), street.equals(line.strip()) ? "the family's area" : "the family's address", Kind.ADDRESS));
        terms.add(Term.words(street, street.equals(line.strip()) ? "the family's area" : "the family's street", Kind.ADDRESS));
      }
    }
  }
}
