package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person whom the case names: the parts of the name, folded, and the role that stands in its place. */
record Person(String role, Kind kind, List<String> forenames, List<String> surnames) {
  private static final Set<String> PARTICLES =
      Set.of("of", "the", "and", "van", "von", "der", "den", "de", "da", "del", "la", "le", "bin", "ibn", "al", "el", "st", "or", "aka", "ter", "ten", "du", "di", "y", "e");

  /** Words that stand before a name and are no title alone, as in Police Constable or Staff Nurse. */
  private static final Set<String> RANKS =
      Set.of("police", "staff", "chief", "acting", "senior", "trainee", "student", "locum", "consultant", "registrar", "paramedic", "superintendent", "deputy", "social", "worker", "health", "visitor");

  /** Reads a name as it stands in a record: title, forenames, and the last word as the surname. */
  static Person read(String name, String role, Kind kind) {
    String given = name.indexOf(',') < 0 ? name : name.substring(name.indexOf(',') + 1) + " " + name.substring(0, name.indexOf(','));
    List<String> words = new ArrayList<>();
    for (String word : Folded.key(given.replaceAll("\\(.*?\\)", " ")).split("[ .]+")) {
      if (!word.isBlank() && !(words.isEmpty() && (Lexicon.TITLES.contains(word) || RANKS.contains(word)))) {
        words.add(word);
      }
    }
    int surname = Math.max(words.size() - 1, 1);
    while (surname > 1 && PARTICLES.contains(words.get(surname - 1))) {
      surname--;
    }
    boolean titledSurname = words.size() == 1 && Folded.key(given).contains(" ");
    return titledSurname
        ? new Person(role, kind, List.of(), words)
        : new Person(role, kind, words.subList(0, Math.min(surname, words.size())), words.size() > 1 ? words.subList(surname, words.size()) : List.of());
  }

  static Person of(String forenames, String surname, String role, Kind kind) {
    return new Person(role, kind, split(forenames), split(surname));
  }

  private static List<String> split(String name) {
    return Arrays.stream(Folded.key(name).split("[ ,;]+")).filter(word -> !word.isBlank()).toList();
  }

  static boolean particle(String word) {
    return PARTICLES.contains(word);
  }

  List<String> all() {
    List<String> all = new ArrayList<>(forenames);
    all.addAll(surnames);
    return all;
  }

  /** First letters of the names, all of them, and of the first and the last. */
  Set<String> initials() {
    Set<String> initials = new LinkedHashSet<>();
    List<String> names = all().stream().filter(name -> !particle(name) && Character.isLetter(name.charAt(0))).toList();
    if (names.size() > 1) {
      StringBuilder every = new StringBuilder();
      names.forEach(name -> every.append(name.charAt(0)));
      initials.add(every.toString());
      initials.add("" + every.charAt(0) + every.charAt(every.length() - 1));
      String halves = String.join("-", names);
      if (halves.indexOf('-') >= 0 && names.getLast().indexOf('-') > 0) {
        initials.add("" + every.charAt(0) + names.getLast().charAt(0) + names.getLast().charAt(names.getLast().indexOf('-') + 1));
      }
      StringBuilder pieces = new StringBuilder();
      for (String piece : (names.getFirst() + "-" + String.join("-", surnames)).split("[-' ]+")) {
        if (piece.equals("o") || !piece.isEmpty() && !particle(piece)) {
          pieces.append(piece.charAt(0));
        }
      }
      if (pieces.length() > 1) {
        initials.add(pieces.toString());
      }
      if (!surnames.isEmpty()) {
        forenames.forEach(name -> initials.add("" + name.charAt(0) + surnames.getLast().charAt(0)));
      }
    }
    return initials;
  }

  boolean begins(char letter, boolean surname) {
    return (surname ? surnames : forenames).stream().anyMatch(name -> name.charAt(0) == letter);
  }
}
