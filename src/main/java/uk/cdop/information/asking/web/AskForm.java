package uk.cdop.information.asking.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.directory.Recipient;
import uk.cdop.information.asking.AskableForms.Askable;
import uk.cdop.information.asking.Candidate;
import uk.cdop.information.asking.OfferAgencies.Offer;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.mail.Mail;

/**
 * What a coordinator chose and typed while asking agencies. All three pages send everything on in hidden fields, so that nothing
 * is stored before the requests are sent.
 */
public record AskForm(Offer offer, Entered entered, Mistakes mistakes) {
  static final String FOR = "for";
  static final String FORM = "form";
  static final String NEW = "new";
  private static final int MOST_DAYS = 366;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 2000;
  private static final int MOST_FOUND = 20;
  private static final String CARE_PATHWAY = "care-pathway";
  private static final Set<String> WHOM = Set.of("ask", "to", "email", NEW, FORM, FOR);
  private static final Set<String> WHAT = Set.of("shown", "what", "part", "note", "due", FOR);

  /** Nothing chosen yet; the forms that the case suggests are ticked, and the one it began with. */
  static AskForm begun(Offer offer, String form) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    boolean known = offer.forms().stream().anyMatch(each -> each.form().equals(form));
    if (known) {
      fields.add(FOR, form);
    }
    offer.forms().stream()
        .filter(each -> !each.reporting() && (known ? each.form().equals(form) : !each.because().isEmpty()))
        .forEach(each -> fields.add(FORM, each.form()));
    return new AskForm(offer, Entered.of(fields), Mistakes.none());
  }

  static AskForm of(Offer offer, Entered entered) {
    return new AskForm(offer, entered, Mistakes.none());
  }

  /** The forms that the coordinator wants to ask for beside what the case suggests. */
  static Set<String> wanted(Entered entered) {
    return Set.copyOf(entered.all(FORM));
  }

  /** The addresses that were typed instead of those of the directory. */
  static Set<String> typed(Entered entered) {
    return entered.fields().keySet().stream()
        .filter(field -> field.startsWith("email-") || field.equals("new-email"))
        .map(entered::text)
        .filter(Mail::isAddress)
        .collect(Collectors.toSet());
  }

  /** Whether somebody is chosen, and every request has an address. */
  boolean knowsWhom() {
    if (chosen().isEmpty()) {
      mistakes.add(offer.candidates().isEmpty() ? "new-name" : chooseField(first()), "Select at least one agency");
    }
    mistakes
        .addIf(begunNew() && entered.text("new-name").isEmpty(), "new-name", "Enter the name of the agency that is not in the directory")
        .addIf(entered.text("new-name").length() > LONGEST_NAME, "new-name", "The name must be 200 characters or fewer")
        .addIf(begunNew() && newKind().isEmpty(), "new-kind", "Select what kind of agency it is");
    for (Candidate candidate : chosen()) {
      mistakes.addIf(
          !Mail.isAddress(address(candidate)), emailField(candidate),
          "Enter the email address of " + candidate.name() + " in the correct format, like name@example.com");
    }
    return !mistakes.any();
  }

  /** Whether every chosen agency is asked for something, by a day that can be kept. */
  boolean knowsWhat() {
    for (Candidate candidate : chosen()) {
      mistakes
          .addIf(lines(candidate).isEmpty(), whatField(candidate), "Select what to ask " + candidate.name())
          .addIf(note(candidate).length() > LONGEST_NOTE, noteField(candidate), "The note to " + candidate.name() + " must be 2,000 characters or fewer");
    }
    Optional<LocalDate> due = due();
    mistakes
        .addIf(due.isEmpty(), "due", "The due date must be a real date")
        .addIf(
            due.filter(day -> !day.isAfter(offer.today()) || day.isAfter(offer.today().plusDays(MOST_DAYS))).isPresent(), "due",
            "The due date must be after today and within a year");
    return !mistakes.any();
  }

  /** Those of the directory and of the notification, and the one that was typed. */
  public List<Candidate> chosen() {
    return Stream.concat(offer.candidates().stream().filter(this::asks), stranger().stream()).toList();
  }

  public boolean asks(Candidate candidate) {
    return entered.has(chooseField(candidate), "yes");
  }

  public List<Candidate> suggested() {
    return offer.candidates().stream()
        .filter(each -> each.suggested() && !each.asked())
        .sorted((one, other) -> other.why().size() - one.why().size())
        .toList();
  }

  public List<Candidate> askedBefore() {
    return offer.candidates().stream().filter(Candidate::asked).toList();
  }

  /** Those that match what was searched for, and those that were chosen from an earlier search. */
  public List<Candidate> found() {
    String[] words = entered.text("find").toLowerCase(Locale.UK).split("\\s+");
    List<Candidate> rest = offer.candidates().stream().filter(each -> !each.suggested() && !each.asked()).toList();
    return Stream.concat(
            rest.stream().filter(this::asks),
            rest.stream().filter(each -> !asks(each) && searched() && matches(each, words)).limit(MOST_FOUND))
        .toList();
  }

  public boolean searched() {
    return !entered.text("find").isEmpty();
  }

  /** The reporting form, and the supplementary forms that were ticked. */
  public List<Askable> forms() {
    return offer.forms().stream().filter(form -> form.reporting() || entered.has(FORM, form.form())).toList();
  }

  /** Where the request goes: what was typed, else whom was chosen, else who is usually asked. */
  public String address(Candidate candidate) {
    String typed = entered.text(emailField(candidate));
    return typed.isEmpty() ? recipient(candidate).email() : typed;
  }

  /** Who reads it, for the page that checks. */
  public String person(Candidate candidate) {
    return entered.text(emailField(candidate)).isEmpty() ? recipient(candidate).name() : "";
  }

  public Recipient recipient(Candidate candidate) {
    String chosen = entered.text(toField(candidate));
    if (chosen.equals("mailbox")) {
      return new Recipient(candidate.name(), "", candidate.mailbox(), "Mailbox of the agency");
    }
    return candidate.contacts().stream()
        .filter(contact -> contact.id().toString().equals(chosen))
        .map(contact -> new Recipient(contact.name(), contact.role(), contact.email(), "Chosen by you"))
        .findFirst()
        .orElse(candidate.usual());
  }

  public boolean stranger(Candidate candidate) {
    return offer.strangers().contains(address(candidate));
  }

  /** Whether a form is asked of an agency: as ticked, or as is usual before the page was shown. */
  public boolean asksFor(Candidate candidate, Askable form) {
    if (shown(candidate)) {
      return entered.has(whatField(candidate), form.form());
    }
    if (!entered.text(FOR).isEmpty()) {
      return form.form().equals(entered.text(FOR));
    }
    boolean usual =
        form.reporting() ? candidate.usually().reporting()
            : form.form().equals(CARE_PATHWAY) ? !candidate.usually().stages().isEmpty() : candidate.usually().forms().contains(form.form());
    return usual && candidate.stillOpen(form.form()).isEmpty();
  }

  public boolean asksForPart(Candidate candidate, Askable form, String part) {
    if (shown(candidate)) {
      return entered.has(partField(candidate, form), part);
    }
    return form.reporting() ? candidate.usually().sections().contains(part)
        : form.form().equals(CARE_PATHWAY) && candidate.usually().stages().contains(part);
  }

  public String note(Candidate candidate) {
    return entered.text(noteField(candidate));
  }

  public Optional<LocalDate> due() {
    return entered.fields().containsKey("due-day") ? entered.date("due") : Optional.of(offer.usualDue());
  }

  /** One field of the due date as typed, or the usual one. */
  public String due(String part) {
    LocalDate usual = offer.usualDue();
    return entered.fields().containsKey("due-day") ? entered.text("due-" + part)
        : String.valueOf(switch (part) {
          case "day" -> usual.getDayOfMonth();
          case "month" -> usual.getMonthValue();
          default -> usual.getYear();
        });
  }

  /** One request that would be sent. Parts are empty for the whole form. */
  public record Line(Candidate candidate, Askable form, Set<String> parts) {
    public List<String> partTitles() {
      return form.parts().stream().filter(part -> parts.contains(part.id())).map(part -> part.title()).toList();
    }
  }

  public List<Line> lines() {
    return chosen().stream().flatMap(candidate -> lines(candidate).stream()).toList();
  }

  private List<Line> lines(Candidate candidate) {
    return forms().stream().filter(form -> asksFor(candidate, form)).map(form -> new Line(candidate, form, parts(candidate, form))).toList();
  }

  private Set<String> parts(Candidate candidate, Askable form) {
    Set<String> parts =
        form.parts().stream().map(part -> part.id()).filter(part -> asksForPart(candidate, form, part)).collect(Collectors.toSet());
    return parts.size() == form.parts().size() ? Set.of() : parts;
  }

  /** What the first page asked, for the other two to send on. */
  public Map<String, List<String>> whom() {
    return carried(WHOM);
  }

  /** What the second page asked. */
  public Map<String, List<String>> what() {
    return carried(WHAT);
  }

  public Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>(whom());
    all.putAll(what());
    return all;
  }

  private Map<String, List<String>> carried(Set<String> groups) {
    Map<String, List<String>> carried = new TreeMap<>();
    entered.fields().forEach((field, values) -> {
      List<String> given = values.stream().filter(value -> !value.isBlank()).toList();
      if (groups.contains(field.split("-", 2)[0]) && !given.isEmpty()) {
        carried.put(field, given);
      }
    });
    return carried;
  }

  private boolean shown(Candidate candidate) {
    return entered.has("shown-" + candidate.key(), "yes");
  }

  private boolean begunNew() {
    return Stream.of("new-name", "new-kind", "new-email").anyMatch(field -> !entered.text(field).isEmpty());
  }

  private Optional<String> newKind() {
    return offer.kinds().stream().filter(kind -> kind.code().equals(entered.text("new-kind"))).map(kind -> kind.label()).findFirst();
  }

  private Optional<Candidate> stranger() {
    return begunNew()
        ? Optional.of(
            new Candidate(
                NEW, null, newKind().isPresent() ? entered.text("new-kind") : "AGY29", newKind().orElse("Other"), entered.text("new-name"),
                "", List.of(), new Recipient(entered.text("new-name"), "", entered.text("new-email"), ""), List.of(), List.of(),
                new Candidate.Usually(true, List.of(), List.of(), List.of())))
        : Optional.empty();
  }

  private Candidate first() {
    return Stream.of(suggested(), askedBefore(), offer.candidates()).flatMap(List::stream).findFirst().orElseThrow();
  }

  private static boolean matches(Candidate candidate, String[] words) {
    String text = (candidate.name() + " " + candidate.kind()).toLowerCase(Locale.UK);
    return Stream.of(words).allMatch(text::contains);
  }

  public static String chooseField(Candidate candidate) {
    return "ask-" + candidate.key();
  }

  public static String toField(Candidate candidate) {
    return "to-" + candidate.key();
  }

  public static String emailField(Candidate candidate) {
    return candidate.key().equals(NEW) ? "new-email" : "email-" + candidate.key();
  }

  public static String whatField(Candidate candidate) {
    return "what-" + candidate.key();
  }

  public static String partField(Candidate candidate, Askable form) {
    return "part-" + candidate.key() + "-" + form.form();
  }

  public static String noteField(Candidate candidate) {
    return "note-" + candidate.key();
  }
}
