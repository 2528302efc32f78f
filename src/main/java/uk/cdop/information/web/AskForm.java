package uk.cdop.information.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.information.Addressee;
import uk.cdop.information.OfferAgencies.Candidate;
import uk.cdop.information.OfferAgencies.Offer;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.mail.Mail;

/** What a coordinator chose and typed when asking agencies: whom, where each request goes, and by when. */
public record AskForm(List<Candidate> chosen, Entered entered, Mistakes mistakes) {
  private static final int MOST_DAYS = 366;

  /** Nothing chosen yet, the usual due date filled in. */
  static AskForm begun(Offer offer) {
    Map<String, String> fields = new HashMap<>();
    fields.put("due-day", String.valueOf(offer.usualDue().getDayOfMonth()));
    fields.put("due-month", String.valueOf(offer.usualDue().getMonthValue()));
    fields.put("due-year", String.valueOf(offer.usualDue().getYear()));
    offer.candidates().forEach(candidate -> fields.put(emailField(candidate), candidate.email()));
    return new AskForm(List.of(), Entered.prefilled(fields), Mistakes.none());
  }

  static AskForm again(Offer offer, Entered entered) {
    return new AskForm(chosen(offer, entered), entered, Mistakes.none());
  }

  static AskForm read(Offer offer, Entered entered) {
    List<Candidate> chosen = chosen(offer, entered);
    Mistakes mistakes = Mistakes.none();
    if (chosen.isEmpty()) {
      mistakes.add(offer.candidates().isEmpty() ? "due-day" : chooseField(first(offer)), "Select at least one agency");
    }
    for (Candidate candidate : chosen) {
      if (!Mail.isAddress(entered.text(emailField(candidate)))) {
        mistakes.add(emailField(candidate), "Enter the email address of " + candidate.name() + " in the correct format, like name@example.com");
      }
    }
    Optional<LocalDate> due = entered.date("due");
    if (due.isEmpty()) {
      mistakes.add("due-day", "The due date must be a real date");
    } else if (!due.get().isAfter(offer.today()) || due.get().isAfter(offer.today().plusDays(MOST_DAYS))) {
      mistakes.add("due-day", "The due date must be after today and within a year");
    }
    return new AskForm(chosen, entered, mistakes);
  }

  public boolean asks(Candidate candidate) {
    return chosen.contains(candidate);
  }

  /** What was typed as the address, or what the directory holds. */
  public String email(Candidate candidate) {
    return entered.fields().containsKey(emailField(candidate)) ? entered.text(emailField(candidate)) : candidate.email();
  }

  public Optional<LocalDate> dueOn() {
    return entered.date("due");
  }

  List<Addressee> addressees() {
    return chosen.stream().map(c -> new Addressee(c.type(), c.name(), email(c))).toList();
  }

  public static String emailField(Candidate candidate) {
    return "email-" + candidate.key();
  }

  public static String chooseField(Candidate candidate) {
    return "ask-" + candidate.key();
  }

  private static Candidate first(Offer offer) {
    return offer.candidates().stream().filter(Candidate::suggested).findFirst().orElse(offer.candidates().get(0));
  }

  private static List<Candidate> chosen(Offer offer, Entered entered) {
    return offer.candidates().stream().filter(candidate -> entered.has(chooseField(candidate), "yes")).toList();
  }
}
