package uk.cdop.anonymise;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;

/** What the records of a case name, sorted by what it is: people, numbers, dates, addresses, organisations, other words. */
final class KnownOfCase {
  private static final Pattern DATE = Pattern.compile("(?i).*(?:[0-9]{1,2}[/. -](?:[0-9]{1,2}|[a-z]{3,9})[/. -][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}).*");
  private static final Pattern VEHICLE = Pattern.compile("(?i)(?:[a-z]{2}[0-9]{2}\\s?[a-z]{3}|[a-z][0-9]{1,3}\\s?[a-z]{3}|[a-z]{3}\\s?[0-9]{1,3}[a-z])");
  private static final Pattern POSTCODE = Pattern.compile("(?i)(?<![a-z0-9])([a-z]{1,2}[0-9][0-9a-z]?)\\s{0,2}([0-9][a-z]{2})(?![a-z0-9])");
  private static final Pattern NOT_A_PERSON =
      Pattern.compile(".*(?:address|area|number|postcode|e-mail|organisation|home|date|school|hospital|service|place|trust|surgery|practice|vehicle|reference|agency|nursery|account|town).*");
  private static final Pattern RELATIVE =
      Pattern.compile(
          ".*(?:mother|father|parent|brother|sister|sibling|twin|aunt|uncle|cousin|grand|partner|carer|family|child|half|step|relative|relation|friend|household|niece|nephew|baby|guardian|boyfriend|girlfriend).*");
  private static final Pattern HOUSE = Pattern.compile("(?i)^(?:(?:flat|unit|apartment|apt)\\s*[0-9]+[a-z]?[,\\s]*)?(?:[0-9]+[a-z]?\\s+)?");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "not", "no");
  private static final Set<String> JOBS =
      Set.of(
          "doctor", "nurse", "consultant", "registrar", "midwife", "paediatrician", "neonatologist", "gp", "practitioner", "paramedic", "health", "visitor", "social",
          "worker", "key", "named", "designated", "lead", "duty", "senior", "ward", "school", "police", "officer", "detective", "coroner", "coroners", "s", "manager",
          "head", "teacher", "headteacher", "deputy", "safeguarding", "team", "member", "staff", "on", "call", "chair", "secretary", "coordinator", "specialist",
          "bereavement", "community", "clinical", "medical", "director", "pathologist", "surgeon", "anaesthetist", "therapist", "psychologist", "psychiatrist", "family",
          "support", "and", "of", "for", "the", "in", "charge");

  private final People people;
  private final KnownNumbers numbers;
  private final Phrases phrases;
  private final Organisations organisations;
  private final DatesInText dates;

  KnownOfCase(People people, KnownNumbers numbers, Phrases phrases, Organisations organisations, DatesInText dates) {
    this.people = people;
    this.numbers = numbers;
    this.phrases = phrases;
    this.organisations = organisations;
    this.dates = dates;
  }

  void take(Child child, List<Identifier> identifiers) {
    people.add(Person.of(child.forenames(), child.surname(), "the child", Kind.CHILD));
    for (String other : child.alsoKnownAs().split("[,;/]")) {
      if (!other.isBlank()) {
        people.add(Person.read(other, "the child", Kind.CHILD));
      }
    }
    child.nhsNumber().ifPresent(number -> numbers.add(number, Kind.NHS_NUMBER, "the child's NHS number"));
    address(child.address(), "the family's ");
    postcodes(child.postcode(), "the family's postcode");
    identifiers.forEach(this::take);
  }

  private void take(Identifier identifier) {
    String text = identifier.text().strip();
    String role = identifier.role();
    long digits = text.chars().filter(Character::isDigit).count();
    long letters = text.chars().filter(Character::isLetter).count();
    if (text.isEmpty()) {
      return;
    }
    if (text.indexOf('@') > 0 || text.contains("www.") || text.contains("://")) {
      phrases.add(text, text.indexOf('@') > 0 ? Kind.MAIL : Kind.WEB, text.indexOf('@') > 0 ? "an e-mail address" : "a web address");
    } else if (DATE.matcher(text).matches() && digits <= 8 && (role.contains("date") || letters <= 9)) {
      dates.known(text);
    } else if (letters == 0 && digits >= 5) {
      boolean nhs = digits == 10 && !text.strip().startsWith("0");
      numbers.add(text, nhs ? Kind.NHS_NUMBER : text.strip().matches("[+(]?0.*|\\+.*") ? Kind.PHONE : Kind.NUMBER, nhs ? "an NHS number" : "a number");
    } else if (VEHICLE.matcher(text).matches()) {
      phrases.add(text, Kind.VEHICLE, "a vehicle");
    } else if (POSTCODE.matcher(text).matches()) {
      postcodes(text, role.endsWith("home") ? "the family's postcode" : "a postcode");
    } else if (role.matches("(?i)(?:the family home|address.*|.*address)")) {
      address(text, role.equals("the family home") ? "the family's " : "");
      postcodes(text, "a postcode");
    } else if (person(role, text)) {
      people.add(Person.read(text, role, RELATIVE.matcher(role).matches() ? role.equals("the child") ? Kind.CHILD : Kind.RELATIVE : Kind.PROFESSIONAL));
    } else {
      organisations.known(text, role);
    }
  }

  private static boolean person(String role, String text) {
    return !role.isEmpty()
        && !describes(text)
        && Character.isLowerCase(role.codePointAt(0))
        && !NOT_A_PERSON.matcher(role).matches()
        && text.chars().noneMatch(Character::isDigit);
  }

  /** Whether it says what somebody is and names nobody, such as `The designated doctor`; joined to a name it would mark its words everywhere. */
  private static boolean describes(String text) {
    List<String> words = List.of(text.strip().split("[\\s,/()-]+"));
    List<String> plain = words.stream().map(Folded::key).filter(word -> !word.isEmpty()).toList();
    Lexicon lexicon = Lexicon.get();
    boolean article = !plain.isEmpty() && ARTICLES.contains(plain.getFirst());
    boolean small = words.stream().skip(1).anyMatch(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)));
    return plain.stream().allMatch(word -> lexicon.word(word) || JOBS.contains(word))
        && (article || plain.stream().allMatch(JOBS::contains) || plain.size() > 1 && small && plain.stream().anyMatch(JOBS::contains));
  }

  private void postcodes(String text, String role) {
    var matcher = POSTCODE.matcher(text);
    while (matcher.find()) {
      phrases.add(matcher.group(1) + matcher.group(2), Kind.POSTCODE, role);
      phrases.add(matcher.group(1) + " " + matcher.group(2), Kind.POSTCODE, role);
      phrases.add(matcher.group(1) + " " + matcher.group(2).charAt(0), Kind.POSTCODE, role);
      phrases.add(matcher.group(1), Kind.POSTCODE, role);
    }
  }

  private void address(String address, String whose) {
    for (String line : address.split("[,\\n]")) {
      String plain = line.strip();
      if (plain.isEmpty() || POSTCODE.matcher(plain).matches()) {
        continue;
      }
      String street = HOUSE.matcher(plain).replaceFirst("").strip();
      if (street.chars().filter(Character::isLetter).count() < 3) {
        if (plain.chars().filter(Character::isLetter).count() >= 3) {
          phrases.add(plain, Kind.ADDRESS, whose.isEmpty() ? "an address" : whose + "address");
        }
        continue;
      }
      boolean isStreet = !street.equals(plain) || Phrases.street(Folded.key(street).replaceAll(".* ", "")) && street.contains(" ");
      String area = whose.isEmpty() ? "an address" : whose + (isStreet ? "street" : "area");
      if (!street.equals(plain)) {
        phrases.add(plain, Kind.ADDRESS, whose.isEmpty() ? "an address" : whose + "address");
      }
      boolean word = Lexicon.get().word(Folded.key(street));
      if (word) {
        phrases.addCapital(street, isStreet ? Kind.ADDRESS : Kind.PLACE, area);
      } else {
        phrases.add(street, isStreet ? Kind.ADDRESS : Kind.PLACE, area);
      }
      String name = street.replaceFirst("\\s+\\S+$", "");
      if (isStreet && street.contains(" ") && name.length() >= 5 && !Lexicon.get().word(Folded.key(name))) {
        phrases.addCapital(name, Kind.ADDRESS, area);
      }
    }
  }
}
