package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.anonymise.Tokens.Shape;
import uk.cdop.anonymise.Tokens.Token;

/** Finds towns, counties and streets that the case does not name; each town keeps its letter. */
final class Places {
  private static final Pattern END_OF_STREET = Pattern.compile("[,.;)]?\\s?.*");
  private static final Pattern FLAT = Pattern.compile("flat|unit|apartment|apt");
  private static final Set<String> BEFORE =
      Set.of("in", "from", "at", "near", "to", "towards", "around", "outside", "of", "via", "through", "between", "leaving", "central", "north", "south", "east", "west", "into", "visiting", "visited", "toward", "for");
  /** Words that end a street's name and say other things too: they need a number of a house or a second word with a capital. */
  private static final Set<String> LOOSE = Set.of("way", "pl", "hill", "park", "view", "walk", "ct", "row", "dr", "green", "cl", "st", "rise", "bank", "end", "house", "estate", "yard", "path", "bridge", "fields", "meadow", "sq", "towers", "buildings", "lawn", "quay", "alley", "parade", "square");
  private static final Set<String> NOT_STREETS = Set.of("crown", "family", "county", "high", "magistrates", "the", "this", "that", "a", "own", "care", "coroners", "coroner", "white", "full", "in", "on", "at", "no", "gross", "main", "his", "her", "skate", "car", "theme", "caravan", "retail", "business");

  private final Lexicon lexicon = Lexicon.get();
  private final Map<String, String> letters = new HashMap<>();

  List<Span> in(Tokens tokens) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      town(tokens, at, found);
      if (Phrases.street(tokens.word(at))) {
        street(tokens, at, found);
      }
    }
    return found;
  }

  private void town(Tokens tokens, int at, List<Span> found) {
    if (!tokens.get(at).letters()) {
      return;
    }
    StringBuilder words = new StringBuilder(tokens.word(at));
    int best = -1;
    String name = "";
    for (int end = at; end < tokens.size() && end < at + 4; end++) {
      if (end > at) {
        String gap = tokens.gap(end);
        if (!gap.equals(" ") && !gap.equals("-")) {
          break;
        }
        words.append(gap).append(tokens.word(end));
      }
      String hyphened = words.toString().replace(' ', '-');
      if (lexicon.place(words.toString()) || lexicon.place(hyphened)) {
        best = end;
        name = lexicon.place(words.toString()) ? words.toString() : hyphened;
      }
    }
    if (best < 0) {
      return;
    }
    Token first = tokens.get(at);
    boolean capital = first.capital();
    boolean doubtful = lexicon.doubtfulPlace(name);
    boolean before = BEFORE.contains(tokens.word(at - 1)) && tokens.beside(at);
    if (doubtful ? !(capital && before) : !capital && (lexicon.word(first.word()) || lexicon.forename(first.word()))) {
      return;
    }
    if (!doubtful && capital && !before && lexicon.forename(name) && !first.opens() && tokens.get(Math.min(best + 1, tokens.size() - 1)).capital() && best + 1 < tokens.size()) {
      return;
    }
    String key = name;
    found.add(new Span(first.start(), tokens.get(best).end(), Kind.PLACE, false, letters.computeIfAbsent(key, k -> letter(letters.size()))));
  }

  private static String letter(int number) {
    return "Town " + (number < 26 ? Character.toString('A' + number) : Integer.toString(number + 1));
  }

  /** The name before the kind of a street, with the number of the house and the flat before it. */
  private void street(Tokens tokens, int kind, List<Span> found) {
    int from = kind;
    for (int at = kind - 1; at >= 0 && kind - at <= 3 && beside(tokens, at + 1); at--) {
      Token token = tokens.get(at);
      boolean house = token.shape() == Shape.DIGITS;
      if (house || NOT_STREETS.contains(token.word()) || token.single() && !token.word().equals("s")) {
        break;
      }
      if (!token.capital() && !token.word().equals("s") && !(token.shape() == Shape.LOWER && numbered(tokens, at, kind))) {
        break;
      }
      from = at;
    }
    if (from == kind || tokens.word(from).equals("s")) {
      return;
    }
    boolean numbered = from > 0 && (tokens.get(from - 1).shape() == Shape.DIGITS && tokens.get(from - 1).word().length() <= 4
        || from > 1 && tokens.get(from - 1).single() && tokens.get(from - 2).shape() == Shape.DIGITS && tokens.gap(from - 1).isEmpty());
    boolean capitals = tokens.get(kind).capital() && tokens.get(from).capital();
    boolean loose = LOOSE.contains(Phrases.shortened(tokens.word(kind)));
    boolean named = capitals && !tokens.shouted() && (!loose || !tokens.get(from).opens() && !lexicon.medical(tokens.word(from)))
        || tokens.shouted() && !loose && !lexicon.word(tokens.word(kind - 1));
    boolean shortTown = loose && tokens.word(kind).equals("st") && !END_OF_STREET.matcher(tokens.after(kind)).matches();
    if (!numbered && (!named || shortTown)) {
      return;
    }
    if (numbered && !capitals && loose && Set.of("way", "end", "path", "bank", "hill", "park", "view", "row", "house", "walk", "yard", "bridge", "st", "dr").contains(Phrases.shortened(tokens.word(kind)))
        && lexicon.word(tokens.word(kind - 1))) {
      return;
    }
    if (numbered) {
      from -= tokens.get(from - 1).single() ? 2 : 1;
      if (from > 0 && FLAT.matcher(tokens.word(from - 1)).matches()) {
        from--;
      } else if (from > 1 && tokens.get(from - 1).shape() == Shape.DIGITS && tokens.gap(from).length() <= 2 && FLAT.matcher(tokens.word(from - 2)).matches()) {
        from -= 2;
      }
    }
    found.add(new Span(tokens.get(from).start(), tokens.get(kind).end(), Kind.ADDRESS, false, "an address"));
  }

  private static boolean beside(Tokens tokens, int at) {
    String gap = tokens.gap(at);
    return gap.equals(" ") || gap.equals("'") || gap.equals("-") || gap.equals("' ");
  }

  private static boolean numbered(Tokens tokens, int at, int kind) {
    for (int before = at - 1; before >= 0 && kind - before <= 4; before--) {
      if (tokens.get(before).shape() == Shape.DIGITS) {
        return true;
      }
    }
    return false;
  }
}
