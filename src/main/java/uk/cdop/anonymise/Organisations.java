package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.anonymise.Tokens.Shape;
import uk.cdop.anonymise.Tokens.Token;

/** Finds organisations by the word that says what they are, and gives each a letter in the order in which the case names them. */
final class Organisations {
  private static final Pattern LETTERED = Pattern.compile("(.*) ([A-Z])");
  private static final Map<String, String> CUES = cues();
  private static final Set<String> LOOSE_CUES = Set.of("team", "network");
  private static final Set<String> SAINTS_OF_MEDICINE = Set.of("vitus", "anthony", "john", "patrick", "george", "andrew", "david");
  private static final Set<String> JOINING = Set.of("of", "and", "the", "for", "upon", "on", "in", "s", "st");
  private static final Set<String> LOOSELY = Set.of("and", "for", "on", "in");
  private static final Set<String> LEADING =
      Set.of(
          "the", "a", "an", "at", "in", "on", "from", "to", "after", "before", "when", "while", "then", "he", "she", "they", "by", "via", "and", "but",
          "her", "his", "their", "our", "my", "this", "that", "each", "which", "with", "for", "of", "into", "near", "outside", "inside", "is", "was", "if",
          "rang", "called", "attended", "attends", "visited", "phoned", "saw", "mum", "dad", "new", "old", "transferred", "admitted", "discharged", "parents",
          "dear", "re", "since", "both", "we", "i", "it", "no", "taken", "moved", "joined", "started", "left", "about", "informed", "told", "asked", "had", "has",
          "staff", "doctors", "nurses", "teachers", "members", "records", "notes", "letters", "colleagues", "friends", "police", "crew");
  private static final Set<String> GENERIC =
      Set.of(
          "local", "district", "general", "acute", "primary", "secondary", "special", "community", "day", "same", "junior",
          "infant", "infants", "high", "middle", "children", "childrens", "s", "university", "teaching", "maternity", "labour",
          "delivery", "intensive", "care", "dependency", "neonatal", "paediatric", "emergency", "crown", "county", "magistrates",
          "family", "coroner", "coroners", "court", "city", "borough", "town", "parish", "unitary", "school", "hospital",
          "nursing", "medical", "health", "gp", "dental", "foundation", "nhs", "trust", "nursery", "sixth", "form", "pre", "play",
          "mainstream", "out", "hours", "patient", "outpatient", "baby", "postnatal", "antenatal", "surgical", "oncology",
          "cardiac", "stroke", "side", "main", "critical", "social", "services", "service", "police", "ambulance", "fire", "walk",
          "leisure", "sports", "football", "youth", "church", "boarding", "independent", "state", "private", "catholic",
          "tertiary", "regional", "national", "adult", "mental", "assessment", "resuscitation", "burns", "renal", "respiratory",
          "unit", "ward", "first", "second", "third", "last", "next", "other", "another", "any", "every", "his", "residential",
          "rehabilitation", "swimming", "minor", "injuries", "injury", "looked", "young", "people", "people's", "integrated",
          "board", "one", "two", "three", "clinic", "centre", "specialist", "midwife", "led", "birth", "birthing", "public",
          "safeguarding", "referring", "nearby", "nearest", "receiving", "attached", "previous", "current", "village", "early",
          "years", "met", "of", "and", "the", "for", "in", "at", "on");

  private final Lexicon lexicon = Lexicon.get();
  private final Map<String, String> roles = new LinkedHashMap<>();
  private final Map<String, Integer> used = new HashMap<>();
  private final Phrases known = new Phrases();
  private final Phrases met = new Phrases();

  /** Takes note of an organisation that is known by name; a role that already carries a letter is kept. */
  void known(String name, String role) {
    Matcher lettered = LETTERED.matcher(role);
    if (lettered.matches()) {
      used.merge(lettered.group(1), lettered.group(2).charAt(0) - 'A' + 1, Math::max);
      roles.putIfAbsent(Finding.keyOf(name), role);
    }
    String words = roles.computeIfAbsent(Finding.keyOf(name), k -> lettered.matches() || Character.isLowerCase(role.codePointAt(0)) ? role : next(role));
    known.add(name, kind(words), words);
    shorter(name, words, known);
  }

  /** Takes note of what looks like the name of an organisation in a text. */
  void lookIn(Tokens tokens) {
    for (Span span : named(tokens)) {
      String name = tokens.written(span);
      met.add(name, span.kind(), span.proposal());
      shorter(name, span.proposal(), met);
    }
  }

  List<Span> in(Tokens tokens) {
    List<Span> found = new ArrayList<>(known.in(tokens));
    met.in(tokens).forEach(span -> found.add(new Span(span.from(), span.to(), span.kind(), false, span.proposal())));
    found.addAll(named(tokens));
    return found;
  }

  private List<Span> named(Tokens tokens) {
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      int end = cueEnd(tokens, at);
      if (end < 0) {
        continue;
      }
      String cue = cue(tokens, at, end);
      int from = begin(tokens, at);
      int to = end;
      if (LOOSE_CUES.contains(tokens.word(end)) && !ownName(tokens, from, at)) {
        continue;
      }
      if (from == at) {
        to = place(tokens, end);
        if (to == end) {
          continue;
        }
      }
      while (to + 1 < tokens.size() && tokens.beside(to + 1) && tokens.get(to + 1).capital() && Set.of("nhs", "foundation", "trust", "hospital", "school", "unit", "service").contains(tokens.word(to + 1))) {
        to++;
      }
      Span span = new Span(tokens.get(from).start(), tokens.get(to).end(), Kind.ORGANISATION, false, "");
      String role = roleOf(tokens.written(span), cue);
      found.add(new Span(span.from(), span.to(), kind(role), false, role));
      at = to;
    }
    saints(tokens, found);
    return found;
  }

  /** Whether a word before the cue is a place, or no everyday word at all. */
  private boolean ownName(Tokens tokens, int from, int cue) {
    for (int at = from; at < cue; at++) {
      Token token = tokens.get(at);
      boolean fresh = token.letters() && token.capital() && token.word().length() > 2 && !lexicon.word(token.word()) && !lexicon.medical(token.word());
      if (fresh && !GENERIC.contains(token.word()) && !LEADING.contains(token.word()) && !JOINING.contains(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** A saint's name that stands alone with a possessive ending, as people call a hospital, a school or a church: St Brannock's. */
  private void saints(Tokens tokens, List<Span> found) {
    for (int at = 0; at + 2 < tokens.size(); at++) {
      boolean saint = tokens.word(at).equals("st") && tokens.get(at).capital() && tokens.get(at + 1).shape() == Shape.CAPITAL && tokens.get(at + 1).letters();
      boolean possessive = tokens.gap(at + 2).equals("'") && tokens.word(at + 2).equals("s");
      int last = at + 2;
      Span span = saint ? new Span(tokens.get(at).start(), tokens.get(Math.min(last, tokens.size() - 1)).end(), Kind.ORGANISATION, false, "") : null;
      if (saint && possessive && !SAINTS_OF_MEDICINE.contains(tokens.word(at + 1)) && found.stream().noneMatch(span::touches)) {
        found.add(new Span(span.from(), span.to(), Kind.ORGANISATION, false, roleOf(tokens.written(span), "Organisation")));
      }
    }
  }

  /** The last word of a cue that begins here, such as medical centre; -1 when there is none. */
  private static int cueEnd(Tokens tokens, int at) {
    for (int words = 3; words >= 1; words--) {
      if (at + words <= tokens.size() && CUES.containsKey(joined(tokens, at, at + words - 1))) {
        return at + words - 1;
      }
    }
    return -1;
  }

  private static String cue(Tokens tokens, int at, int end) {
    return CUES.get(joined(tokens, at, end));
  }

  private static String joined(Tokens tokens, int at, int end) {
    StringBuilder joined = new StringBuilder(tokens.word(at));
    for (int next = at + 1; next <= end; next++) {
      joined.append(tokens.gap(next).equals("'") ? "" : " ").append(tokens.word(next));
    }
    return joined.toString();
  }

  /** Walks back over the words of a name; stays when nothing before the cue is a name of its own. */
  private int begin(Tokens tokens, int cue) {
    boolean typedSmall = tokens.get(cue).shape() == Shape.LOWER;
    int from = cue;
    int own = cue;
    for (int at = cue - 1; at >= 0 && cue - at <= 7 && near(tokens, at + 1); at--) {
      Token token = tokens.get(at);
      boolean joining = JOINING.contains(token.word());
      boolean ofSomebody = LOOSELY.contains(token.word()) && at > 0 && lexicon.forename(tokens.word(at - 1)) && !lexicon.word(tokens.word(at - 1));
      if (ofSomebody || !joining && !named(token, typedSmall, tokens.shouted())) {
        break;
      }
      boolean name = ladys(tokens, at) || !joining && token.letters() && !GENERIC.contains(token.word()) && !LEADING.contains(token.word())
          && (token.word().length() > 1 || token.word().equals("o"))
          && (!typedSmall && !tokens.shouted() || lexicon.place(token.word()) || Phrases.street(token.word()) || !lexicon.word(token.word()));
      if (LEADING.contains(token.word()) && !joining && !ladys(tokens, at)) {
        break;
      }
      if (name) {
        own = at;
      }
      if (name || !joining && !LEADING.contains(token.word()) || token.word().equals("st") ) {
        from = at;
      }
    }
    return own == cue ? cue : from;
  }

  private static boolean ladys(Tokens tokens, int at) {
    return tokens.word(at).equals("our") && tokens.word(at + 1).startsWith("lady");
  }

  private static boolean near(Tokens tokens, int at) {
    String gap = tokens.gap(at);
    return gap.isEmpty() || gap.equals(" ") || gap.equals("'") || gap.equals("-") || gap.equals(" & ") || gap.equals(". ") && tokens.word(at - 1).equals("st") || gap.equals("' ");
  }

  private boolean named(Token token, boolean small, boolean shouted) {
    if (small || shouted) {
      return token.letters() && (lexicon.place(token.word()) || Phrases.street(token.word()) || !lexicon.word(token.word()) || GENERIC.contains(token.word()));
    }
    return token.capital();
  }

  /** Such as Church of St Luke: the name follows the cue. */
  private int place(Tokens tokens, int cue) {
    if (!"of".equals(tokens.word(cue + 1)) || !tokens.get(cue).capital()) {
      return cue;
    }
    int to = cue;
    for (int at = cue + 2; at < tokens.size() && at < cue + 6 && near(tokens, at) && (tokens.get(at).capital() || tokens.word(at).equals("the") || tokens.word(at).equals("s")); at++) {
      if (tokens.get(at).capital() || tokens.word(at).equals("s")) {
        to = at;
      }
    }
    return to;
  }

  /** The name without the word that says what it is, and its first letters, as people say it for short. */
  private void shorter(String name, String role, Phrases phrases) {
    Tokens tokens = Tokens.of(Folded.of(name));
    StringBuilder letters = new StringBuilder();
    int cue = tokens.size();
    for (int at = tokens.size() - 1; at >= 0; at--) {
      if (cueEnd(tokens, at) >= 0 || GENERIC.contains(tokens.word(at))) {
        cue = at;
      } else {
        break;
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).letters() && !JOINING.contains(tokens.word(at))) {
        letters.append(Character.toUpperCase(tokens.word(at).charAt(0)));
      }
    }
    if (letters.length() >= 3) {
      phrases.addLetters(letters.toString(), kind(role), role);
    }
    if (cue < 1 || cue == tokens.size()) {
      return;
    }
    String before = name.substring(0, tokens.get(cue - 1).end());
    String only = tokens.word(cue - 1);
    if (cue > 1) {
      phrases.addCapital(before, kind(role), role);
    } else if (only.length() >= 5 && !lexicon.word(only) && !lexicon.place(only) && !lexicon.forename(only)) {
      phrases.addCapital(before, kind(role), role);
    }
  }

  private String roleOf(String name, String cue) {
    String key = Finding.keyOf(name);
    String plain = key.startsWith("the ") ? key.substring(4) : key;
    return Optional.ofNullable(roles.get(plain)).or(() -> Optional.ofNullable(roles.get(key))).orElseGet(() -> {
      String role = next(cue);
      roles.put(plain, role);
      return role;
    });
  }

  private String next(String kind) {
    int number = used.merge(kind, 1, Integer::sum);
    return kind + " " + (number <= 26 ? Character.toString('A' + number - 1) : Integer.toString(number));
  }

  static Kind kind(String role) {
    return role.matches("(?:School|Nursery|College).*") ? Kind.SCHOOL : role.matches("(?:Place|Town|Road) .*") ? Kind.PLACE : role.startsWith("Address") ? Kind.ADDRESS : role.startsWith("Reference") ? Kind.NUMBER : Kind.ORGANISATION;
  }

  private static Map<String, String> cues() {
    Map<String, String> cues = new HashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Hospital", "hospital,infirmary,hosp,hospitals");
    words.put("School", "school,academy,primary,infants,juniors,primary school,infant school,junior school,secondary school,high school,grammar school,comprehensive,grammar");
    words.put("College", "college,sixth form");
    words.put("Nursery", "nursery,preschool,pre school,playgroup,kindergarten,nurseries,day nursery,nursery school,childminding");
    words.put("GP surgery", "surgery,medical centre,medical practice,health centre,medical center,doctors surgery,practice,surgeries,group practice,gp surgery,medical group");
    words.put("Hospice", "hospice");
    words.put("Children's centre", "childrens centre,children s centre,family centre,family hub,children centre");
    words.put("Police force", "police,constabulary,police station");
    words.put("Council", "council,county council,city council,borough council,district council");
    words.put("Place of worship", "church,mosque,temple,chapel,gurdwara,synagogue,parish,cathedral");
    words.put("Ward", "ward,unit");
    words.put("NHS trust", "trust,nhs trust,nhs foundation trust,foundation trust");
    words.put("Ambulance service", "ambulance service,ambulance,air ambulance");
    words.put("Team", "team,network");
    words.put("Service", "retrieval team,retrieval service,transport team,transport service,clinic,pharmacy,chemist,prison,club,leisure centre,sports centre,community centre,library,hotel,lodge,care home,refuge,fire station,swimming pool,leisure,coroners court,coroner s court,magistrates court,fc,guides,scouts,brownies,housing association,homes,hostel,theatre,museum,farm,caravan park,shopping centre,supermarket,pub,arms,inn");
    words.forEach((role, all) -> List.of(all.split(",")).forEach(cue -> cues.put(cue, role)));
    return cues;
  }
}
