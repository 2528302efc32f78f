package uk.cdop.keyworker.letter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.keyworker.Person;
import uk.cdop.keyworker.letter.How;
import uk.cdop.keyworker.letter.Letter;
import uk.cdop.keyworker.letter.OpenLetter;
import uk.cdop.keyworker.letter.PrepareLetter;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Row;

/**
 * What was typed of a letter: to whom and in which words, and when and how it was given.
 *
 * @param prepared null where only the giving is asked
 * @param people of the family
 * @param action where it is sent
 * @param theirs what someone else saved meanwhile; empty otherwise
 */
public record LetterForm(
    PrepareLetter.Prepared prepared, List<Person> people, Entered entered, Mistakes mistakes, String key, long version, String action, List<Row> theirs) {
  private static final int SHORT = 200;
  private static final int LONGEST = 8000;

  static LetterForm blank(PrepareLetter.Prepared prepared) {
    Map<String, String> fields = new HashMap<>(day(prepared.today()));
    fields.put("reach", prepared.reach());
    return new LetterForm(
        prepared, prepared.people(), Entered.prefilled(fields), Mistakes.none(), UUID.randomUUID().toString(), 0, fresh(prepared), List.of());
  }

  /** The form of a draft that is to be changed. */
  static LetterForm of(PrepareLetter.Prepared prepared, OpenLetter.View known) {
    Letter.Words words = known.words();
    Map<String, String> fields = new HashMap<>();
    fields.put("person", words.person().map(UUID::toString).orElse("other"));
    fields.put("to", words.addressee());
    fields.put("reach", words.reach());
    fields.put("own", words.own());
    return new LetterForm(
        prepared, prepared.people(), Entered.prefilled(fields), Mistakes.none(), "", known.version(), known.href() + "/change", List.of());
  }

  static LetterForm read(PrepareLetter.Prepared prepared, Entered entered) {
    Mistakes mistakes = Mistakes.none();
    boolean inList = person(prepared.people(), entered).isPresent();
    mistakes.addIf(
        !inList && !List.of("", "other").contains(entered.text("person")), "person", "Select who it is for from the list");
    mistakes.addIf(!inList && entered.text("to").isEmpty() && prepared.template().written(), "to", "Enter who it is for");
    mistakes.addIf(entered.text("to").length() > SHORT, "to", "Who it is for must be 200 characters or fewer");
    mistakes.addIf(entered.text("reach").length() > SHORT, "reach", "How the family can reach you must be 200 characters or fewer");
    mistakes.addIf(entered.text("own").length() > LONGEST, "own", "Your own words must be 8,000 characters or fewer");
    return new LetterForm(
        prepared,
        prepared.people(),
        entered,
        mistakes,
        entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString()),
        entered.whole("version").orElse(-1L),
        fresh(prepared),
        List.of());
  }

  /** This form, sent to a draft that is there already. */
  LetterForm of(OpenLetter.View known) {
    return new LetterForm(prepared, people, entered, mistakes, "", version, known.href() + "/change", theirs);
  }

  LetterForm overtakenBy(OpenLetter.View known) {
    return new LetterForm(
        prepared,
        people,
        entered,
        mistakes,
        "",
        known.version(),
        known.href() + "/change",
        List.of(
            Row.of("For", known.words().addressee()),
            Row.of("How the family can reach you", known.words().reach().isEmpty() ? "Empty" : known.words().reach()),
            Row.of("Own words", known.words().own().isEmpty() ? "Empty" : known.words().own())));
  }

  /** The form that says that a letter was given, today unless someone says otherwise. */
  static LetterForm giving(OpenLetter.View known) {
    return giving(known, Entered.prefilled(day(known.today())));
  }

  static LetterForm giving(OpenLetter.View known, Entered entered) {
    return new LetterForm(
        null, known.people(), entered, Mistakes.none(), "", entered.whole("version").orElse(known.version()), known.href() + "/given", List.of());
  }

  LetterForm stale() {
    return new LetterForm(
        prepared,
        people,
        entered,
        Mistakes.none().add("on", "This letter changed while you read it. Read it once more, then say again that it was given"),
        key,
        version,
        action,
        theirs);
  }

  void readGiving(LocalDate today, LocalDate diedOn) {
    Optional<LocalDate> on = entered.date("on");
    mistakes.addIf(on.isEmpty(), "on", "Enter the date on which it was given");
    mistakes.addIf(on.filter(day -> day.isAfter(today)).isPresent(), "on", "The date must be today or in the past");
    mistakes.addIf(on.filter(day -> day.isBefore(diedOn)).isPresent(), "on", "The date must be the same as or after the date of death, " + Words.day(diedOn));
    mistakes.addIf(how(entered).isEmpty(), "how", "Select how it was given");
    mistakes.addIf(entered.text("language").length() > SHORT, "language", "The language must be 200 characters or fewer");
  }

  private static String fresh(PrepareLetter.Prepared prepared) {
    return prepared.frame().href("family/letters/new/" + prepared.template().id());
  }

  private static Map<String, String> day(LocalDate day) {
    return Map.of(
        "on-day", Integer.toString(day.getDayOfMonth()), "on-month", Integer.toString(day.getMonthValue()), "on-year", Integer.toString(day.getYear()));
  }

  private static Optional<Person> person(List<Person> people, Entered entered) {
    return entered.id("person").flatMap(id -> people.stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private static Optional<How> how(Entered entered) {
    return Stream.of(How.values()).filter(one -> entered.has("how", one.name())).findFirst();
  }

  /** To whom, as they like to be called, and in which words. */
  Letter.Words words() {
    Optional<Person> person = person(people, entered);
    return new Letter.Words(
        person.map(Person::id),
        entered.text("to").isEmpty() ? person.map(one -> one.wishes().addressed()).orElse("") : entered.text("to"),
        entered.text("reach"),
        entered.text("own"));
  }

  Letter.Giving giving() {
    return new Letter.Giving(entered.date("on").orElseThrow(), how(entered).orElseThrow(), entered.text("language"));
  }

  public List<Choice> persons() {
    List<Choice> choices = new ArrayList<>();
    people.stream()
        .filter(one -> !one.wishes().doNotContact() || entered.has("person", one.id().toString()))
        .forEach(one -> choices.add(new Choice(one.id().toString(), one.words(), "", entered.has("person", one.id().toString()))));
    choices.add(new Choice("other", "Someone else, or several of them", "Say who below", entered.has("person", "other")));
    return choices;
  }

  public List<Choice> hows() {
    return Arrays.stream(How.values()).map(one -> new Choice(one.name(), one.label(), "", entered.has("how", one.name()))).toList();
  }

  /** The error lines; a date's line leads to its first box. */
  public List<ErrorLine> errors() {
    return mistakes.all().stream().map(m -> new ErrorLine(m.message(), "#" + m.field() + (Set.of("on").contains(m.field()) ? "-day" : ""))).toList();
  }
}
