package uk.cdop.keyworker.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.keyworker.ArrangeCover;
import uk.cdop.keyworker.Cover;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.ErrorLine;

/** What was typed about who stands in, read and checked. */
public record CoverForm(Entered entered, Mistakes mistakes, String key) {
  private static final int LONGEST = 1000;

  static CoverForm blank() {
    return new CoverForm(Entered.nothing(), Mistakes.none(), UUID.randomUUID().toString());
  }

  static CoverForm read(Entered entered, LocalDate today) {
    Mistakes mistakes = Mistakes.none();
    Optional<LocalDate> from = entered.date("from");
    Optional<LocalDate> until = entered.date("until");
    mistakes.addIf(entered.text("person").isEmpty(), "person", "Select who stands in");
    mistakes.addIf(from.isEmpty(), "from", "Enter the first day, such as 7 12 2026");
    mistakes.addIf(from.filter(day -> day.isBefore(today)).isPresent(), "from", "The first day must be today or in the future");
    mistakes.addIf(until.isEmpty(), "until", "Enter the last day, such as 18 12 2026");
    if (from.isPresent() && until.isPresent()) {
      mistakes.addIf(until.get().isBefore(from.get()), "until", "The last day must be the same as or after the first day");
      mistakes.addIf(
          from.get().plusDays(Cover.MOST_DAYS).isBefore(until.get()), "until", "Somebody can stand in for 92 days at most. After that the family should have another key worker");
    }
    mistakes.addIf(entered.text("note").length() > LONGEST, "note", "What they should know must be 1,000 characters or fewer");
    return new CoverForm(entered, mistakes, entered.id("idempotencyKey").map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString()));
  }

  /** What is asked for, once there are no mistakes. */
  ArrangeCover.Wish wish() {
    return new ArrangeCover.Wish(
        entered.text("person"),
        new Cover.Days(entered.date("from").orElseThrow(), entered.date("until").orElseThrow()),
        entered.text("note"));
  }

  static void tell(ArrangeCover.Arranging outcome, Mistakes mistakes) {
    switch (outcome) {
      case ARRANGED -> {}
      case NO_SUCH_KEY_WORKER -> mistakes.add("person", "Select someone from the list");
      case NO_KEY_WORKER -> mistakes.add("person", "Choose a key worker for this family first; then someone can stand in for them");
      case THEIR_OWN -> mistakes.add("person", "This person is the key worker themselves. Select someone else");
      case NO_FAMILY_CHOSEN -> mistakes.add("which", "Select at least one family");
    }
  }

  public List<Choice> people(List<Colleague> colleagues) {
    return colleagues.stream().map(one -> new Choice(one.account(), one.name(), "", entered.has("person", one.account()))).toList();
  }

  /** The error lines; a date's line leads to its first box. */
  public List<ErrorLine> errors() {
    return mistakes.all().stream()
        .map(m -> new ErrorLine(m.message(), "#" + m.field() + (Set.of("from", "until").contains(m.field()) ? "-day" : "")))
        .toList();
  }
}
