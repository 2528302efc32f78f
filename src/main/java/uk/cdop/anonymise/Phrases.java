package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Words of the case that are no person's name, such as an address or a school: found however they are spaced and shortened. */
final class Phrases {
  private static final Map<String, String> SHORT = shortForms();

  /** A run of words, and whether it is only meant when it has a capital or is all in capitals. */
  private record Phrase(List<String> words, Kind kind, String role, boolean capital, boolean upper) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase>> byJoined = new TreeMap<>();

  void add(String words, Kind kind, String role) {
    add(words, kind, role, false, false);
  }

  /** Only found with a capital at its beginning. */
  void addCapital(String words, Kind kind, String role) {
    add(words, kind, role, true, false);
  }

  /** Only found all in capitals, as the first letters of a longer name. */
  void addLetters(String letters, Kind kind, String role) {
    add(letters, kind, role, true, true);
  }

  private void add(String words, Kind kind, String role, boolean capital, boolean upper) {
    Tokens tokens = Tokens.of(Folded.of(Folded.key(words)));
    List<String> parts = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      parts.add(shortened(tokens.word(at)));
    }
    if (parts.stream().mapToInt(String::length).sum() < 2) {
      return;
    }
    Phrase phrase = new Phrase(List.copyOf(parts), kind, role, capital, upper);
    List<Phrase> same = byFirst.computeIfAbsent(parts.getFirst(), k -> new ArrayList<>());
    if (same.stream().noneMatch(known -> known.words().equals(phrase.words()))) {
      same.add(phrase);
      if (parts.size() > 1) {
        byJoined.computeIfAbsent(String.join("", parts), k -> new ArrayList<>()).add(phrase);
      }
    }
  }

  List<Span> in(Tokens tokens) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (Phrase phrase : byFirst.getOrDefault(shortened(tokens.word(at)), List.of())) {
        int end = match(tokens, at, phrase);
        if (end >= 0) {
          found.add(new Span(tokens.get(at).start(), tokens.get(end).end(), phrase.kind(), true, phrase.role()));
        }
      }
      String dotted = dotted(tokens, at);
      for (Phrase phrase : dotted.length() < 3 ? List.<Phrase>of() : byFirst.getOrDefault(dotted, List.of())) {
        if (phrase.upper()) {
          found.add(new Span(tokens.get(at).start(), tokens.get(at + dotted.length() - 1).end(), phrase.kind(), true, phrase.role()));
        }
      }
      for (Phrase phrase : byJoined.getOrDefault(tokens.word(at), List.of())) {
        found.add(new Span(tokens.get(at).start(), tokens.get(at).end(), phrase.kind(), true, phrase.role()));
      }
    }
    return found;
  }

  /** Capital letters with a stop after each, such as M.W.A., as one word; empty when none begin here. */
  private static String dotted(Tokens tokens, int at) {
    StringBuilder letters = new StringBuilder();
    for (int next = at; next < tokens.size() && tokens.get(next).single() && tokens.get(next).capital() && letters.length() < 8; next++) {
      if (next > at && !tokens.gap(next).equals(".") && !tokens.gap(next).equals(". ")) {
        break;
      }
      letters.append(tokens.word(next));
    }
    return letters.toString();
  }

  private static int match(Tokens tokens, int at, Phrase phrase) {
    if (phrase.capital() && !tokens.get(at).capital() || phrase.upper() && tokens.get(at).shape() != Tokens.Shape.UPPER) {
      return -1;
    }
    int here = at;
    for (int part = 0; part < phrase.words().size(); part++) {
      boolean beside = part == 0 || tokens.gap(here).length() <= 4 && tokens.gap(here).indexOf("\n\n") < 0;
      // A possessive s may be missing or stand alone: St Mary's, St Marys, St Mary.
      if (part > 0 && here < tokens.size() && phrase.words().get(part).equals("s") && !tokens.word(here).equals("s")) {
        continue;
      }
      if (here >= tokens.size() || !beside || !same(phrase.words().get(part), shortened(tokens.word(here)), phrase, part)) {
        return -1;
      }
      here++;
    }
    return here - 1;
  }

  private static boolean same(String part, String word, Phrase phrase, int at) {
    boolean possessive = at + 1 < phrase.words().size() && phrase.words().get(at + 1).equals("s");
    return part.equals(word)
        || possessive && word.equals(part + "s")
        || at > 0 && part.length() >= 5 && word.length() >= 5 && Character.isLetter(part.charAt(0)) && Likeness.distance(part, word, 1) <= 1
        || at == 0 && phrase.words().size() > 1 && part.length() >= 6 && Likeness.distance(part, word, 1) <= 1;
  }

  static String shortened(String word) {
    return SHORT.getOrDefault(word, word);
  }

  /** Whether it is the kind of a street, such as road or rd. */
  static boolean street(String word) {
    return STREETS.contains(shortened(word));
  }

  private static final Set<String> STREETS =
      Set.of("rd", "st", "ave", "cl", "dr", "ln", "cres", "ct", "gdns", "pl", "sq", "tce", "way", "grove", "mews", "rise", "row", "walk", "hill", "green", "parade", "view", "park", "end", "bank", "fields", "meadow", "mead", "croft", "drift", "wharf", "quay", "towers", "house", "buildings", "estate", "square", "alley", "yard", "villas", "lawn", "path", "bridge");

  private static Map<String, String> shortForms() {
    Map<String, String> forms = new HashMap<>();
    String[] pairs = {
      "road", "rd", "street", "st", "str", "st", "saint", "st", "avenue", "ave", "av", "ave", "close", "cl", "drive", "dr", "lane", "ln", "la", "ln",
      "crescent", "cres", "cresc", "cres", "court", "ct", "crt", "ct", "gardens", "gdns", "gdn", "gdns", "place", "pl", "square", "sq", "terrace", "tce", "terr", "tce", "ter", "tce",
      "hospital", "hosp", "school", "sch", "centre", "ctr", "center", "ctr", "surgery", "surg", "grv", "grove", "gr", "grove", "flt", "flat", "wy", "way"
    };
    for (int at = 0; at < pairs.length; at += 2) {
      forms.put(pairs[at], pairs[at + 1]);
    }
    return forms;
  }
}
