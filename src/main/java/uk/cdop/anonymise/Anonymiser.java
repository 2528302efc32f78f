package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final People people = new People();
  private final KnownNumbers numbers = new KnownNumbers();
  private final Phrases phrases = new Phrases();
  private final Phrases chosen = new Phrases();
  private final Organisations organisations = new Organisations();
  private final UnknownNames names = new UnknownNames();
  private final Places places = new Places();
  private final Map<String, List<Span>> seen = new HashMap<>();
  private final Choices choices;
  private final Found before;
  private final DatesInText dates;

  public Anonymiser(Child child, List<Identifier> identifiers, Choices choices) {
    this(child, identifiers, choices, new Found(Map.of()));
  }

  private Anonymiser(Child child, List<Identifier> identifiers, Choices choices, Found before) {
    this.choices = choices;
    this.before = before;
    this.dates = new DatesInText(child.bornOn(), child.diedOn());
    new KnownOfCase(people, numbers, phrases, organisations, dates).take(child, identifiers);
    choices.byKey().keySet().forEach(key -> chosen.add(key, Kind.WORDS, ""));
  }

  /** Cleans texts in which everything was found before; in other texts it would know the child alone. */
  public Anonymiser(Child child, Found found, Choices choices) {
    this(child, List.of(), choices, found);
  }

  /** Reads texts of the case in the order of the papers and keeps what is found in them, whatever is chosen about it. */
  public Found find(List<String> texts) {
    read(texts);
    Map<String, List<Span>> all = new HashMap<>();
    for (String text : texts) {
      all.computeIfAbsent(text, this::looked);
    }
    return new Found(all);
  }

  /** Reads texts of the case in the order of the papers, so that organisations get their letters before any text is cleaned. */
  public void read(List<String> texts) {
    seen.clear();
    for (String text : texts) {
      Tokens tokens = Tokens.of(Folded.of(text));
      organisations.lookIn(tokens);
      names.lookIn(tokens);
    }
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
    return seen.computeIfAbsent(written, this::look);
  }

  private List<Span> look(String written) {
    Folded folded = Folded.of(written);
    Tokens tokens = Tokens.of(folded);
    List<Span> all = new ArrayList<>(before.in(written).orElseGet(() -> looked(tokens, folded)));
    chosen.in(tokens).stream().filter(span -> choices.of(Finding.keyOf(tokens.written(span))).isPresent()).forEach(all::add);
    return Merged.of(all, tokens);
  }

  private List<Span> looked(String written) {
    Folded folded = Folded.of(written);
    return looked(Tokens.of(folded), folded);
  }

  private List<Span> looked(Tokens tokens, Folded folded) {
    List<Span> found = new ArrayList<>(dates.in(folded));
    found.addAll(people.in(tokens));
    found.addAll(numbers.in(folded));
    found.addAll(phrases.in(tokens));
    found.addAll(organisations.in(tokens));
    found.addAll(Suspicions.in(folded));
    found.addAll(places.in(tokens));
    found.addAll(names.in(tokens));
    return found;
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
}
