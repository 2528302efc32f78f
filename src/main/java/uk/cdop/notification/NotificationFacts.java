package uk.cdop.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.notification.NotifiedDeaths.Professional;
import uk.cdop.review.Child;
import uk.cdop.review.IdentifierSource.Identifier;
import uk.cdop.review.Markers;

/**
 * What is listed, matched or decided on in a notification, read from its answers. Apart from the checks, the only Java that names
 * question ids.
 */
record NotificationFacts(Child child, Markers markers, Notifier notifier, String area, boolean suspectedHomeStillbirth, int gestationWeeks) {

  /** Who told the panel; texts may be empty. */
  record Notifier(String name, String role, String organisation, String email, String phone) {}

  private static final int NOT_KNOWN = -1;

  /** What a panel may read of a notification: no one's identity, no exact date, and nothing about who told whom. */
  private static final Set<String> FOR_THE_PANEL =
      Set.of(
          "child.sex",
          "child.ethnicity",
          "birth.gestation_weeks",
          "birth.gestation_days",
          "birth.weight_g",
          "birth.plurality",
          "birth.order",
          "death.suspected_home_stillbirth",
          "death.place_type",
          "death.place_other",
          "death.hospital_location",
          "death.circumstances",
          "death.expected",
          "jar.required",
          "jar.criteria",
          "jar.stillbirth_reason",
          "death.mccd_issued",
          "death.cause_1a",
          "death.cause_1b",
          "death.cause_1c",
          "death.cause_1d",
          "death.cause_2",
          "coroner.referred",
          "coroner.accepted",
          "death.post_mortem",
          "safeguarding.concern");

  static NotificationFacts of(Answers answers) {
    return new NotificationFacts(
        new Child(
            text(answers, "child.first_name"),
            text(answers, "child.last_name"),
            text(answers, "child.known_as"),
            text(answers, "child.nhs_number"),
            answers.date("child.birth_date").orElseThrow(),
            answers.date("death.date").orElseThrow(),
            answers.time("death.time").orElse(null),
            text(answers, "child.sex"),
            text(answers, "child.address"),
            text(answers, "child.postcode")),
        new Markers(yes(answers, "jar.required"), yes(answers, "coroner.referred")),
        new Notifier(
            text(answers, "notifier.name"),
            text(answers, "notifier.role"),
            text(answers, "notifier.organisation"),
            text(answers, "notifier.email"),
            text(answers, "notifier.phone")),
        text(answers, "child.area"),
        yes(answers, "death.suspected_home_stillbirth"),
        answers.number("birth.gestation_weeks").map(Number::intValue).orElse(NOT_KNOWN));
  }

  boolean bornBefore22Weeks() {
    return gestationWeeks != NOT_KNOWN && gestationWeeks < 22;
  }

  /** Where the child lived, as far as the answers of an unfinished form say. */
  static Home home(Answers answers) {
    return new Home(text(answers, "child.area"), text(answers, "child.postcode"));
  }

  /** The area's code and the postcode; either may be empty. */
  record Home(String area, String postcode) {}

  /** Whether the answer may distress whoever reads it without warning. */
  static boolean howTheChildDied(String question) {
    return question.equals("death.circumstances") || question.startsWith("death.cause_") || question.equals("death.post_mortem");
  }

  static boolean forThePanel(String question) {
    return FOR_THE_PANEL.contains(question);
  }

  static List<Professional> professionals(Edition edition, Answers answers) {
    return answers.rows("professionals").stream()
        .map(
            row ->
                new Professional(
                    roleLabel(edition, text(row, "professional.role")),
                    text(row, "professional.name"),
                    text(row, "professional.organisation"),
                    text(row, "professional.email"),
                    text(row, "professional.phone")))
        .toList();
  }

  /** Everything in the answers that could give the family or a professional away. */
  static List<Identifier> identifiers(Edition edition, Answers answers) {
    Stream<Identifier> child =
        Stream.of("child.first_name", "child.last_name", "child.known_as", "child.nhs_number")
            .map(id -> new Identifier(text(answers, id), "the child"));
    Stream<Identifier> dates =
        Stream.of("child.birth_date", "death.date", "event.date", "mother.birth_date").flatMap(id -> written(text(answers, id)));
    Stream<Identifier> home =
        Stream.of("child.address", "child.postcode").map(id -> new Identifier(text(answers, id), "the family home"));
    Stream<Identifier> mother =
        Stream.of("mother.name", "mother.nhs_number")
            .map(id -> new Identifier(text(answers, id), "the mother"));
    Stream<Identifier> places =
        Stream.of(
            new Identifier(text(answers, "death.hospital"), "Hospital A"),
            new Identifier(text(answers, "event.place"), "Place A"),
            new Identifier(text(answers, "notifier.organisation"), "the notifying organisation"));
    Stream<Identifier> notifier =
        Stream.of("notifier.name", "notifier.email", "notifier.phone")
            .map(id -> new Identifier(text(answers, id), "the notifier"));
    Stream<Identifier> keyWorker =
        Stream.of("key_worker.name", "key_worker.contact").map(id -> new Identifier(text(answers, id), "the key worker"));
    Stream<Identifier> doctor = Stream.of(new Identifier(text(answers, "medical_lead.name"), "the responsible doctor"));
    Stream<Identifier> professionals =
        professionals(edition, answers).stream()
            .flatMap(
                who -> {
                  String role = who.role().isEmpty() ? "a professional" : "a professional (" + who.role() + ")";
                  return Stream.of(
                      new Identifier(who.name(), role),
                      new Identifier(who.organisation(), "an organisation"),
                      new Identifier(who.email(), role),
                      new Identifier(who.phone(), role));
                });
    Stream<Identifier> family =
        answers.rows("family").stream()
            .flatMap(
                row -> {
                  String role = relation(text(row, "family.relationship"));
                  return Stream.concat(
                      Stream.of(new Identifier(text(row, "family.name"), role), new Identifier(text(row, "family.address"), "Address B")),
                      written(text(row, "family.birth_date")));
                });
    Stream<Identifier> children =
        answers.rows("other_children").stream()
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.of(new Identifier(text(row, "other_child.name"), "another child")),
                        written(text(row, "other_child.birth_date"))));
    Stream<Identifier> references =
        answers.rows("investigations").stream()
            .map(row -> new Identifier(text(row, "investigation.reference"), "Reference A"));
    return Stream.of(child, dates, home, mother, places, notifier, keyWorker, doctor, professionals, family, children, references)
        .flatMap(stream -> stream)
        .filter(identifier -> !identifier.text().isBlank())
        .distinct()
        .toList();
  }

  /** A date in the ways people write it into free text. */
  private static Stream<Identifier> written(String iso) {
    if (iso.isEmpty()) {
      return Stream.of();
    }
    LocalDate date = LocalDate.parse(iso);
    return Stream.of("d MMMM uuuu", "d/M/uuuu", "dd/MM/uuuu", "dd/MM/uu", "uuuu-MM-dd")
        .map(pattern -> new Identifier(DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date), "a date"));
  }

  private static String relation(String code) {
    return switch (code) {
      case "mother" -> "the mother";
      case "father" -> "the father";
      case "parent" -> "a parent or carer";
      case "sibling" -> "a brother or sister";
      case "grandparent" -> "a grandparent";
      default -> "a member of the family";
    };
  }

  private static boolean yes(Answers answers, String id) {
    return text(answers, id).equals("yes");
  }

  private static String text(Answers answers, String id) {
    return answers.text(id).orElse("");
  }

  Likeness.Features features() {
    return features(child);
  }

  static Likeness.Features features(Child child) {
    return new Likeness.Features(
        child.nhsNumberOrEmpty(), new Surname(child.surname()), child.bornOn(), child.diedOn(), child.postcode());
  }

  /** Says nothing, so that a name cannot slip into a log. */
  @Override
  public String toString() {
    return "NotificationFacts";
  }

  private static String roleLabel(Edition edition, String code) {
    return edition.question("professionals").stream()
        .flatMap(group -> ((Question.Group) group).questions().stream())
        .filter(inner -> inner.id().equals("professional.role"))
        .flatMap(role -> ((Question.Choice) role).codes().label(code).stream())
        .findFirst()
        .orElse("");
  }
}
