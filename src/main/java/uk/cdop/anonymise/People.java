package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.cdop.anonymise.Tokens.Token;

/** The people whom the case names, found by any part of their names, short forms, initials and slips. */
final class People {
  private static final Pattern INNER_SIGN = Pattern.compile("['-]\\s?");
  private static final Pattern BETWEEN_INITIALS = Pattern.compile("[.]? ?|[.]?['/-]?");
  private static final Pattern AFTER_INITIAL = Pattern.compile("[.]? ?|[.]");
  private static final Set<String> INITIALS_OF_CARE =
      Set.of(
          "gp", "ed", "ot", "pt", "iv", "im", "bp", "hr", "rr", "ct", "mr", "ae", "sw", "hv", "mw", "dc", "pc", "ds", "tv", "uk", "am", "pm",
          "ok", "it", "md", "id", "cp", "dr", "ms", "ng", "et", "po", "pr", "sc", "kg", "cm", "mg", "ml", "mm", "hb", "wt", "ht", "ga", "cs", "ft",
          "ca", "cc", "lp", "mc", "od", "bd", "oe", "hx", "rx", "tx", "dx", "sob", "bmi", "gcs", "ecg", "cpr", "doa", "roa", "la", "eu", "us", "as",
          "at", "an", "be", "by", "do", "go", "he", "hi", "if", "in", "is", "me", "my", "no", "of", "oh", "on", "or", "so", "to", "up", "we");
  private static final Set<String> JOINING = Set.of("the", "of", "and", "or", "for", "with");
  private static final Pattern IN_A_FILE_NAME = Pattern.compile("[-_.+]|%20");
  private static final Set<String> NOT_ENDED = Set.of("t", "re", "ve", "m");
  private static final Set<String> ENDINGS_OF_NAMES = Set.of("son", "man", "ton", "ham", "ing", "ley", "ford", "land", "wood", "field", "well", "sen", "ly", "er", "ed", "es");

  /** What a written form of a name stands for. */
  private record Name(String joined, boolean several, boolean surname, Person person, boolean full) {}

  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
  private static final int LONGEST_WORD = 60;

  private final Lexicon lexicon = Lexicon.get();
  private final TreeMap<String, List<Name>> names = new TreeMap<>();
  private final Map<String, List<Person>> initials = new HashMap<>();
  private final Map<String, Optional<Name>> slips = new HashMap<>();
  private int longest = 1;

  void add(Person person) {
    List<String> parts = person.all().stream().filter(part -> part.chars().anyMatch(Character::isLetter)).toList();
    person.forenames().stream().filter(name -> !JOINING.contains(name)).forEach(name -> parts(name, person, false));
    person.surnames().stream().filter(name -> !Person.particle(name) || person.surnames().size() == 1).forEach(name -> parts(name, person, true));
    name(String.join("", parts), parts.size() > 1, true, person, parts.size() > 1);
    name(String.join("", person.forenames()), person.forenames().size() > 1, false, person, false);
    name(String.join("", person.surnames()), person.surnames().size() > 1, true, person, false);
    for (String forename : person.forenames()) {
      person.surnames().forEach(surname -> name(forename + surname, true, true, person, true));
      for (String other : lexicon.otherForms(forename)) {
        name(other, false, false, person, false);
        person.surnames().forEach(surname -> name(other + surname, true, true, person, true));
      }
    }
    person.initials().forEach(letters -> initials.computeIfAbsent(letters, k -> new ArrayList<>()).add(person));
  }

  private void parts(String name, Person person, boolean surname) {
    name(name, name.matches(".*[^\\p{L}].*"), surname, person, false);
    if (name.indexOf('-') > 0) {
      for (String half : name.split("-")) {
        name(half, half.matches(".*[^\\p{L}].*"), surname, person, false);
      }
    }
  }

  private void name(String written, boolean several, boolean surname, Person person, boolean full) {
    String joined = written.replaceAll("[^\\p{L}\\p{N}]", "");
    if (joined.length() >= 2 && joined.chars().anyMatch(Character::isLetter)) {
      List<Name> same = names.computeIfAbsent(joined, k -> new ArrayList<>());
      if (same.stream().noneMatch(name -> name.person().equals(person))) {
        same.add(new Name(joined, several, surname, person, full));
      }
      longest = Math.max(longest, joined.length());
    }
  }

  List<Span> in(Tokens tokens) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!exact(tokens, at, found) && !initials(tokens, at, found) && tokens.get(at).letters()) {
        loose(tokens, at, found);
      }
    }
    return found;
  }

  /** The longest run of words from here that is a name, whatever stands between its parts. */
  private boolean exact(Tokens tokens, int at, List<Span> found) {
    StringBuilder joined = new StringBuilder();
    boolean blanks = false;
    boolean singles = true;
    boolean numbers = false;
    int best = -1;
    int plural = -1;
    List<Name> match = List.of();
    for (int end = at; end < tokens.size() && joined.length() <= longest; end++) {
      if (end > at) {
        if (!tokens.joined(end)) {
          break;
        }
        blanks |= !tokens.gap(end).isEmpty() && !INNER_SIGN.matcher(tokens.gap(end)).matches();
      }
      Token token = tokens.get(end);
      singles &= token.single();
      numbers |= !token.letters();
      joined.append(token.word());
      List<Name> same = names.getOrDefault(joined.toString(), List.of());
      if (same.isEmpty() && end > at && joined.length() > 4 && joined.charAt(joined.length() - 1) == 's' && token.word().length() > 2) {
        same = names.getOrDefault(joined.substring(0, joined.length() - 1), List.of());
        plural = same.isEmpty() ? plural : end;
      }
      if (same.isEmpty() && numbers && tokens.gap(end).isEmpty()) {
        same = names.getOrDefault(letters(joined), List.of());
      }
      if (!same.isEmpty() && (!blanks || singles || same.stream().anyMatch(Name::several)) && allowed(tokens, at, end, same.getFirst())) {
        best = end;
        match = same;
      }
      if (!begins(joined.toString()) && !begins(letters(joined))) {
        break;
      }
    }
    if (best < 0) {
      return false;
    }
    widen(tokens, at, best, match, found, plural == best ? "the family" : "");
    return true;
  }

  private boolean begins(String letters) {
    String next = names.ceilingKey(letters);
    return next != null && next.startsWith(letters);
  }

  private boolean allowed(Tokens tokens, int at, int end, Name name) {
    Token first = tokens.get(at);
    if (end > at) {
      return name.full() || end - at > 1 || first.shape() != Tokens.Shape.LOWER || !lexicon.word(first.word()) || !lexicon.word(tokens.word(end));
    }
    if (first.shape() == Tokens.Shape.LOWER && tokens.after(at).startsWith("'") && NOT_ENDED.contains(tokens.word(at + 1))) {
      return false;
    }
    boolean glued = tokens.gap(at).isEmpty() && !first.capital();
    if (glued && first.word().length() < 4) {
      return false;
    }
    return first.capital()
        || !(lexicon.word(first.word()) || first.word().length() <= 2)
        || Context.namelike(tokens, at)
        || initialed(tokens, at, name)
        || inFileName(tokens, at - 1, tokens.gap(at), name)
        || inFileName(tokens, at + 1, tokens.gap(at + 1), name);
  }

  /** A name typed without a capital and the first letter of the surname after it, such as `joy c`. */
  private static boolean initialed(Tokens tokens, int at, Name name) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).single()
        && tokens.gap(at + 1).equals(" ")
        && !name.surname()
        && !"ais".contains(tokens.word(at + 1))
        && name.person().begins(tokens.word(at + 1).charAt(0), true);
  }

  /** Two names of the same person tied together as in the name of a file. */
  private boolean inFileName(Tokens tokens, int beside, String gap, Name name) {
    return IN_A_FILE_NAME.matcher(gap).matches()
        && names.getOrDefault(tokens.word(beside), List.of()).stream().anyMatch(other -> other.person().equals(name.person()));
  }

  private boolean initials(Tokens tokens, int at, List<Span> found) {
    Token first = tokens.get(at);
    if (first.shape() != Tokens.Shape.UPPER && !first.single()) {
      return false;
    }
    if (first.word().length() >= 2 && first.word().length() <= 4 && !tokens.shouted() && !INITIALS_OF_CARE.contains(first.word())) {
      List<Person> known = initials.getOrDefault(first.word(), List.of());
      if (!known.isEmpty()) {
        span(tokens, at, at, known, found);
        return true;
      }
    }
    StringBuilder letters = new StringBuilder();
    int best = -1;
    boolean dotted = false;
    for (int end = at; end < tokens.size() && end < at + 5 && tokens.get(end).single(); end++) {
      if (end > at && !BETWEEN_INITIALS.matcher(tokens.gap(end)).matches()) {
        break;
      }
      dotted |= tokens.after(end).startsWith(".");
      letters.append(tokens.word(end));
      boolean written = tokens.get(end).capital() && first.capital() || dotted && tokens.after(at).startsWith(".") && !"am pm eg ie".contains(letters);
      if (letters.length() > 1 && written && initials.containsKey(letters.toString())) {
        best = end;
      }
    }
    if (best < 0) {
      return false;
    }
    span(tokens, at, best, initials.get(letters.substring(0, best - at + 1)), found);
    return true;
  }

  /** Plurals and possessives without apostrophe, names glued to other words, and slips. */
  private void loose(Tokens tokens, int at, List<Span> found) {
    Token token = tokens.get(at);
    String word = token.word();
    for (String ending : List.of("s", "es")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2 && (token.capital() || !lexicon.word(word))) {
        List<Name> same = names.getOrDefault(word.substring(0, word.length() - ending.length()), List.of());
        if (!same.isEmpty()) {
          boolean family = same.getFirst().surname();
          widen(tokens, at, at, same, found, family ? "the family" : role(same) + "'s");
          return;
        }
      }
    }
    if (word.length() > LONGEST_WORD || lexicon.word(word) || word.length() < 4 && !glues(tokens, at)) {
      return;
    }
    String whole = glues(tokens, at) ? word + tokens.word(at + 1) : word;
    boolean capital = token.shape() == Tokens.Shape.CAPITAL || token.shape() == Tokens.Shape.UPPER && !tokens.shouted();
    Optional<Name> slip = slips.computeIfAbsent((capital ? "A" : "a") + whole, k -> slip(whole, capital));
    if (slip.isPresent()) {
      widen(tokens, at, glues(tokens, at) ? at + 1 : at, names.get(slip.get().joined()), found, "");
      return;
    }
    if (word.length() >= 6 && !lexicon.medical(word)) {
      for (int cut = 2; cut <= word.length() - 2; cut++) {
        if (glued(word.substring(0, cut), word.substring(cut)) || glued(word.substring(cut), word.substring(0, cut))) {
          String name = names.containsKey(word.substring(0, cut)) ? word.substring(0, cut) : word.substring(cut);
          int from = name.equals(word.substring(0, cut)) ? 0 : cut;
          found.add(new Span(tokens.origin(token.from() + from), tokens.origin(token.from() + from + name.length()), kind(names.get(name)), true, role(names.get(name))));
          return;
        }
      }
    }
  }

  /** Whether a capital in the midst of a word made two of it, as in McIntyre. */
  private static boolean glues(Tokens tokens, int at) {
    return at + 1 < tokens.size() && tokens.gap(at + 1).isEmpty() && tokens.get(at + 1).letters() && tokens.word(at).length() <= 3;
  }

  private boolean glued(String name, String rest) {
    return name.length() >= 4
        && names.containsKey(name)
        && !lexicon.word(name)
        && (names.containsKey(rest) || rest.length() >= 2 && lexicon.word(rest) && !ENDINGS_OF_NAMES.contains(rest));
  }

  private Optional<Name> slip(String written, boolean capital) {
    if (lexicon.medical(written) || lexicon.place(written)) {
      return Optional.empty();
    }
    String squeezed = DOUBLED.matcher(written).replaceAll("$1");
    if (squeezed.length() >= 3 && !squeezed.equals(written) && names.containsKey(squeezed) && !lexicon.word(squeezed)) {
      return Optional.of(names.get(squeezed).getFirst());
    }
    boolean othersName = lexicon.forename(written);
    Name best = null;
    int least = 9;
    for (Map.Entry<String, List<Name>> name : names.entrySet()) {
      if (name.getValue().getFirst().full() && name.getKey().length() < 8 || !Likeness.alike(name.getKey(), written, capital)) {
        continue;
      }
      if (othersName && !Likeness.sounds(name.getKey(), written)) {
        continue;
      }
      int apart = Likeness.distance(name.getKey(), written, 4);
      if (apart < least || apart == least && best != null && name.getKey().compareTo(best.joined()) < 0) {
        least = apart;
        best = name.getValue().getFirst();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Draws an initial beside the name, and "the" before a plural family, into the find. */
  private void widen(Tokens tokens, int at, int end, List<Name> match, List<Span> found, String proposal) {
    int from = at;
    int to = end;
    boolean small = at == end && !tokens.get(at).capital();
    if (to + 1 < tokens.size() && tokens.get(to + 1).single() && (tokens.get(to + 1).capital() || small && !tokens.word(to + 1).equals("s")) && tokens.beside(to + 1)
        && !"ai".contains(tokens.word(to + 1)) && match.stream().anyMatch(name -> name.person().begins(tokens.word(end + 1).charAt(0), true))) {
      to++;
    }
    for (int before = at - 1; before >= 0 && at - before <= 3; before--) {
      char letter = tokens.word(before).charAt(0);
      boolean initial = tokens.get(before).single() && tokens.get(before).capital() && AFTER_INITIAL.matcher(tokens.gap(before + 1)).matches();
      if (!initial || match.stream().noneMatch(name -> name.person().begins(letter, false))) {
        break;
      }
      from = before;
    }
    if ("the family".equals(proposal) && "the".equals(tokens.word(from - 1))) {
      from--;
    }
    String role = proposal.isEmpty() ? role(match) : proposal;
    found.add(new Span(tokens.get(from).start(), tokens.get(to).end(), kind(match), true, role));
  }

  private static void span(Tokens tokens, int at, int end, List<Person> known, List<Span> found) {
    boolean one = known.stream().map(Person::role).distinct().count() == 1;
    found.add(
        new Span(tokens.get(at).start(), tokens.get(end).end(), known.getFirst().kind(), true, one ? known.getFirst().role() : ""));
  }

  /** A name that only relatives share is the family's; one that others share is left to a person. */
  private static String role(List<Name> match) {
    Map<String, Person> roles = new LinkedHashMap<>();
    match.forEach(name -> roles.put(name.person().role(), name.person()));
    if (roles.size() == 1) {
      return roles.keySet().iterator().next();
    }
    boolean family = roles.values().stream().allMatch(person -> person.kind() == Kind.CHILD || person.kind() == Kind.RELATIVE);
    boolean surname = match.stream().allMatch(Name::surname);
    return family && surname ? "the family" : "";
  }

  private static Kind kind(List<Name> match) {
    return match.stream().map(name -> name.person().kind()).min(Kind::compareTo).orElse(Kind.PERSON);
  }

  /** A word with digits in the place of letters that look like them. */
  private static String letters(CharSequence word) {
    return word.toString().replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's');
  }
}
