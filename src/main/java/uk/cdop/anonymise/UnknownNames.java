package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.anonymise.Tokens.Shape;
import uk.cdop.anonymise.Tokens.Token;

/** Finds what is probably the name of a person whom the case does not name: by a title, a forename, a relation or its capitals. */
final class UnknownNames {
  private static final Pattern AFTER_TITLE = Pattern.compile("[.]? {0,3}");
  private static final Pattern POLICE = Pattern.compile("pc|ps|dc|pcso|sgt|ds");
  private static final Pattern CLOSE = Pattern.compile(",? ?\\(?");
  private static final Pattern NUMERAL = Pattern.compile("[ivx]{1,4}[abc]?");
  private static final Set<String> RELATIONS =
      Set.of(
          "aunt", "auntie", "aunty", "uncle", "cousin", "nan", "nana", "nanny", "gran", "granny", "grandma", "grandmother", "grandad", "granddad", "grandfather", "grandpa",
          "mum", "mummy", "mother", "dad", "daddy", "father", "brother", "sister", "stepdad", "stepfather", "stepmum", "stepmother", "partner", "boyfriend",
          "girlfriend", "husband", "wife", "friend", "neighbour", "niece", "nephew", "son", "daughter", "sibling", "teacher", "childminder", "paramedic", "foster", "carer", "fiance", "twin", "baby", "consultant", "registrar", "midwife", "gp", "colleague");
  private static final Set<String> STRICT_RELATIONS = Set.of("aunt", "auntie", "aunty", "uncle", "cousin", "stepdad", "boyfriend", "girlfriend", "neighbour", "nephew", "niece");
  private static final Set<String> KIN =
      Set.of("aunt", "auntie", "aunty", "uncle", "cousin", "nan", "nana", "nanny", "gran", "granny", "grandma", "grandad", "granddad", "grandpa");

  /** Forenames that go on with a sentence when they have no capital. */
  private static final Set<String> SAYS_MORE =
      Set.of("will", "may", "mark", "rose", "drew", "grant", "bill", "pat", "rob", "sue", "hope", "guy", "skip", "chase", "can", "has", "an", "so", "dale", "see", "rang");
  private static final Set<String> NAMING = Set.of("named", "called", "nicknamed", "aka", "surnamed");
  private static final Set<String> NOT_AFTER_TITLES = Set.of("practitioner", "led", "in", "of", "and", "was", "who", "specialist", "consultant", "team", "manager", "unit", "on", "at", "said", "to", "for", "the", "is", "from", "informed");
  private static final Set<String> BEFORE_PEOPLE = Set.of("and", "by", "with", "from", "to", "signed", "saw", "told", "for", "of");
  private static final Set<String> LEADS =
      Set.of("the", "she", "he", "they", "it", "this", "that", "these", "there", "then", "her", "his", "no", "on", "at", "in", "we", "you", "when", "if", "child", "parents", "family", "both", "all");
  private static final Map<String, String> ROLES = roles();

  private final Lexicon lexicon = Lexicon.get();
  private final Set<String> met = new HashSet<>();

  /** Remembers the surnames of a text, so that they are found where they stand alone. */
  void lookIn(Tokens tokens) {
    for (Span span : in(tokens)) {
      Tokens name = Tokens.of(Folded.of(tokens.written(span)));
      for (int at = 0; at < name.size(); at++) {
        String word = name.word(at);
        if (word.length() >= 3 && name.get(at).letters() && !lexicon.word(word) && !lexicon.medical(word) && !Lexicon.TITLES.contains(word) && !lexicon.place(word)) {
          met.add(word);
        }
      }
    }
  }

  List<Span> in(Tokens tokens) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (!token.letters()) {
        continue;
      }
      int end = titled(tokens, at);
      String role = "";
      if (end < 0) {
        int lettered = lettered(tokens, at);
        end = lettered < 0 ? plain(tokens, at) : lettered;
      } else {
        role = ROLES.getOrDefault(token.word(), "");
      }
      if (end >= 0) {
        found.add(new Span(token.start(), tokens.get(end).end(), Kind.PERSON, false, role));
        at = end;
      }
    }
    return found;
  }

  /** A title and the name after it. */
  private int titled(Tokens tokens, int at) {
    String title = tokens.word(at);
    if (!Lexicon.TITLES.contains(title) || at + 1 >= tokens.size()) {
      return -1;
    }
    int next = at + 1;
    boolean loose = Lexicon.LOOSE_TITLES.contains(title);
    if (Set.of("detective", "dc", "ds").contains(title) && Lexicon.TITLES.contains(tokens.word(next))) {
      return titled(tokens, next);
    }
    if (Set.of("di", "ps", "ds").contains(title) && tokens.get(at).shape() != Shape.UPPER || !AFTER_TITLE.matcher(tokens.gap(next)).matches()) {
      return -1;
    }
    Token name = tokens.get(next);
    boolean digits = !name.letters() && POLICE.matcher(title).matches() && name.word().length() >= 3;
    if (digits) {
      int more = next + 1;
      return more < tokens.size() && tokens.beside(more) && tokens.get(more).capital() && !lexicon.word(tokens.word(more)) ? more : next;
    }
    if (!name.letters() || NOT_AFTER_TITLES.contains(name.word()) || RELATIONS.contains(name.word())) {
      return -1;
    }
    boolean initial = name.single() && name.capital() && !name.word().equals("i");
    boolean everyday = lexicon.word(name.word()) || lexicon.medical(name.word()) && loose;
    boolean goes = initial && !(loose && tokens.shouted())
        || name.capital() && !tokens.shouted() && !(loose && everyday && !tokens.get(at).capital())
            && !(loose && everyday && !lexicon.forename(name.word()))
        || !everyday && name.word().length() >= 3 && !(loose && !name.capital() && !lexicon.forename(name.word()));
    return goes ? onward(tokens, next, true) : -1;
  }

  private int plain(Tokens tokens, int at) {
    Token token = tokens.get(at);
    String word = token.word();
    boolean everyday = lexicon.word(word);
    boolean forename = lexicon.forename(word) || word.length() >= 3 && met.contains(word) && token.capital();
    boolean says = token.capital() && !tokens.shouted();
    String before = tokens.beside(at) || CLOSE.matcher(tokens.gap(at)).matches() ? tokens.word(at - 1) : "";
    if (NUMERAL.matcher(word).matches() || word.length() < 2 || Lexicon.TITLES.contains(word) && !forename) {
      return -1;
    }
    if (word.length() == 2 && !(forename && says && token.shape() == Shape.CAPITAL)) {
      return -1;
    }
    if (forename && !everyday && !lexicon.medical(word)) {
      return says || tokens.shouted() || word.length() >= 4 && !lexicon.place(word) ? onward(tokens, at, says) : -1;
    }
    boolean related = RELATIONS.contains(before) && !before.equals("gp");
    boolean named = NAMING.contains(before) || before.equals("as") && "known".equals(tokens.word(at - 2));
    if (!says) {
      boolean newWord = !everyday && !lexicon.medical(word) && !lexicon.place(word) && word.length() >= 3 && token.shape() == Shape.LOWER;
      boolean ofKin = KIN.contains(before) && everyday && lexicon.forename(word) && !SAYS_MORE.contains(word) && tokens.beside(at);
      return ofKin || newWord && (STRICT_RELATIONS.contains(before) || named) ? onward(tokens, at, false) : -1;
    }
    if (token.shape() == Shape.UPPER) {
      return -1;
    }
    if ((related || named) && !lexicon.medical(word) && !(everyday && !lexicon.forename(word) && !tokens.word(at + 1).isEmpty() && related && token.opens())) {
      return everyday && related && !lexicon.forename(word) && Phrases.street(word) ? -1 : onward(tokens, at, true);
    }
    boolean next = at + 1 < tokens.size() && tokens.beside(at + 1) && tokens.get(at + 1).shape() == Shape.CAPITAL;
    boolean nextNew = next && !lexicon.word(tokens.word(at + 1)) && !lexicon.medical(tokens.word(at + 1)) && !lexicon.place(tokens.word(at + 1));
    if (everyday) {
      if (nextNew && !token.opens() && !Phrases.street(word) && token.shape() == Shape.CAPITAL) {
        return onward(tokens, at, true);
      }
      return lexicon.forename(word) && (nextNew || !token.opens() && !lexicon.medical(word)) ? onward(tokens, at, true) : -1;
    }
    if (lexicon.medical(word) || lexicon.place(word)) {
      return lexicon.forename(word) && nextNew ? onward(tokens, at, true) : -1;
    }
    if (nextNew) {
      return onward(tokens, at, true);
    }
    boolean verb = Context.verb(tokens.word(at + 1)) && tokens.after(at).isBlank() || tokens.after(at).startsWith("'s") || tokens.after(at).startsWith(" (");
    return token.opens() && !verb ? -1 : onward(tokens, at, true);
  }

  /** Goes on over the words of the same name. */
  private int onward(Tokens tokens, int first, boolean capitals) {
    int end = first;
    for (int at = first + 1; at < tokens.size() && at <= first + 3; at++) {
      Token token = tokens.get(at);
      String gap = tokens.gap(at);
      boolean near = gap.equals(" ") || gap.equals("-") || gap.equals("'") || gap.isEmpty() || gap.equals(". ") && tokens.get(at - 1).single() || gap.equals(".") && tokens.get(at - 1).single();
      boolean initial = token.single() && token.capital() && !token.word().equals("i") && !token.word().equals("a");
      boolean small = !token.capital() && !lexicon.word(token.word()) && lexicon.forename(token.word());
      boolean particle = Person.particle(token.word()) && !Set.of("the", "of", "and", "or", "e", "y").contains(token.word()) && at + 1 < tokens.size() && tokens.get(at + 1).capital() && tokens.get(at + 1).letters();
      boolean name = token.letters() && (particle || initial || (capitals
          ? token.capital() && token.word().length() > 1 && (!lexicon.word(token.word()) || !gap.equals(" ") || surnameLike(tokens, at))
          : small && gap.equals(" ") || at == first + 1 && gap.equals(" ") && surnameTypedSmall(tokens, at, first) || !gap.equals(" ") && !token.word().equals("s") && !lexicon.word(token.word())));
      if (!near || !name || gap.equals("'") && token.word().equals("s") || lexicon.medical(token.word()) && !surnameLike(tokens, at)) {
        break;
      }
      end = at;
    }
    return end;
  }

  /** A word that is in no list after a forename, both typed without capitals, as in `paul rudd`. */
  private boolean surnameTypedSmall(Tokens tokens, int at, int first) {
    String word = tokens.word(at);
    return lexicon.forename(tokens.word(first))
        && !lexicon.word(tokens.word(first))
        && tokens.get(at).shape() == Shape.LOWER
        && word.length() >= 3
        && !lexicon.word(word)
        && !lexicon.medical(word)
        && !lexicon.place(word);
  }

  /** A first letter with a stop and a word with a capital, as in `T. Okonjo`; an everyday word only where a name stands. */
  private int lettered(Tokens tokens, int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at).single() || !tokens.get(at).capital() || !tokens.gap(at + 1).equals(". ") || tokens.shouted()) {
      return -1;
    }
    Token name = tokens.get(at + 1);
    String word = name.word();
    boolean everyday = lexicon.word(word) || lexicon.place(word);
    boolean stands = !tokens.get(at).opens() && BEFORE_PEOPLE.contains(tokens.word(at - 1)) && tokens.word(at - 2).length() > 1 && !RELATIONS.contains(word) && !LEADS.contains(word);
    return name.shape() == Shape.CAPITAL && word.length() >= 3 && !lexicon.medical(word) && (!everyday || stands) ? onward(tokens, at + 1, true) : -1;
  }

  /** A word with a capital in the midst of a sentence that ends a name, such as Young or Smith. */
  private static boolean surnameLike(Tokens tokens, int at) {
    Token token = tokens.get(at);
    boolean more = at + 1 < tokens.size() && tokens.beside(at + 1) && tokens.get(at + 1).capital();
    return token.shape() == Shape.CAPITAL && !more && !NOT_AFTER_TITLES.contains(token.word()) && !RELATIONS.contains(token.word());
  }

  private static Map<String, String> roles() {
    return Map.ofEntries(
        Map.entry("dr", "a doctor"), Map.entry("doctor", "a doctor"), Map.entry("prof", "a doctor"), Map.entry("professor", "a doctor"),
        Map.entry("nurse", "a nurse"), Map.entry("sister", "a nurse"), Map.entry("matron", "a nurse"), Map.entry("midwife", "a midwife"),
        Map.entry("pc", "a police officer"), Map.entry("dc", "a police officer"), Map.entry("ds", "a police officer"), Map.entry("di", "a police officer"),
        Map.entry("dci", "a police officer"), Map.entry("pcso", "a police officer"), Map.entry("sgt", "a police officer"),
        Map.entry("sergeant", "a police officer"), Map.entry("constable", "a police officer"), Map.entry("detective", "a police officer"),
        Map.entry("inspector", "a police officer"), Map.entry("judge", "a judge"), Map.entry("hhj", "a judge"));
  }
}
