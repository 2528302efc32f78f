package uk.cdop.process.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;
import uk.cdop.process.Direction;
import uk.cdop.process.KindView;
import uk.cdop.process.RecordHandOff;
import uk.cdop.process.Standing;
import uk.cdop.process.Way;

/** A process as it is typed: its standing, its end, or something that was handed over. */
record ProcessForm(Entered entered, KindView kind, LocalDate today) {
  private static final int LINE = 200;
  private static final int LONG = 4000;

  /** What a process stands at. */
  Mistakes standing() {
    Mistakes mistakes = Mistakes.none();
    longest(mistakes, "reference", 100);
    longest(mistakes, "organisation", LINE);
    longest(mistakes, "contact", 300);
    longest(mistakes, "notes", LONG);
    day(mistakes, "begun", true, "Enter the day it began, such as 14 12 2026, or leave it empty if it has not begun");
    day(mistakes, "expected", false, "Enter the day it is expected to end, such as 14 12 2026, or leave it empty");
    if (kind.pauses() && !List.of("yes", "no").contains(entered.text("holds"))) {
      mistakes.add("holds", "Select yes if the review waits for it");
    }
    details(mistakes, false);
    return mistakes;
  }

  /** Only for a form without mistakes. */
  Standing stands() {
    return new Standing(
        entered.text("reference"), entered.text("organisation"), entered.text("contact"), entered.date("begun"), entered.date("expected"),
        kind.pauses() && entered.has("holds", "yes"), details(false), entered.text("notes"));
  }

  /** What was typed, in words, to lay beside what somebody else saved. */
  List<Row> typed(boolean ending) {
    List<Row> rows = new ArrayList<>();
    if (ending) {
      rows.add(Row.of(kind.ended(), entered.date("ended").map(Words::day).orElse("")));
      rows.add(Row.of(kind.outcome(), entered.text("outcome")));
    } else {
      rows.add(Row.of(kind.reference(), entered.text("reference")));
      rows.add(Row.of(kind.organisation(), entered.text("organisation")));
      rows.add(Row.of("Contact there", entered.text("contact")));
      rows.add(Row.of(kind.begun(), entered.date("begun").map(Words::day).orElse("")));
      rows.add(Row.of("Expected to end", entered.date("expected").map(Words::day).orElse("")));
      rows.add(Row.of("Does the review wait for it?", kind.pauses() ? entered.has("holds", "yes") ? "Yes" : "No" : ""));
      rows.add(Row.of("Notes", entered.text("notes")));
    }
    kind.details().stream()
        .filter(detail -> detail.atEnd() == ending)
        .forEach(detail -> rows.add(Row.of(detail.label().replace(" (optional)", ""), entered.text("d-" + detail.key()))));
    return rows.stream().filter(row -> !row.value().isEmpty()).toList();
  }

  /** How a process ended. */
  Mistakes end(Optional<LocalDate> begun) {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.date("ended").isEmpty(), "ended", "Enter the day it ended, such as 14 12 2026");
    mistakes.addIf(entered.date("ended").filter(day -> day.isAfter(today)).isPresent(), "ended", "The day it ended must be today or in the past");
    mistakes.addIf(
        entered.date("ended").filter(day -> begun.filter(day::isBefore).isPresent()).isPresent(), "ended", "The day it ended must not be before the day it began");
    mistakes.addIf(entered.text("outcome").isEmpty(), "outcome", "Enter the outcome in a few words");
    longest(mistakes, "outcome", LONG);
    details(mistakes, true);
    return mistakes;
  }

  LocalDate ended() {
    return entered.date("ended").orElseThrow();
  }

  Map<String, String> details(boolean atEnd) {
    Map<String, String> details = new HashMap<>();
    kind.details().stream().filter(detail -> detail.atEnd() == atEnd).forEach(detail -> details.put(detail.key(), entered.text("d-" + detail.key())));
    return details;
  }

  static Mistakes why(Entered entered, String message) {
    return Mistakes.none().addIf(entered.text("why").isEmpty(), "why", message).addIf(entered.text("why").length() > 1000, "why", "Use 1,000 characters or fewer");
  }

  /** What was handed over. */
  Mistakes handOff() {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(direction().isEmpty(), "direction", "Select who gave it to whom");
    mistakes.addIf(entered.date("on").isEmpty(), "on", "Enter the day, such as 14 12 2026");
    mistakes.addIf(entered.date("on").filter(day -> day.isAfter(today)).isPresent(), "on", "The day must be today or in the past");
    mistakes.addIf(entered.text("with").isEmpty(), "with", "Enter who was there, by role");
    longest(mistakes, "with", 300);
    mistakes.addIf(entered.text("what").isEmpty(), "what", "Enter what was handed over");
    longest(mistakes, "what", 2000);
    mistakes.addIf(way().isEmpty(), "way", "Select how it was handed over");
    return mistakes;
  }

  RecordHandOff.Details handedOver() {
    return new RecordHandOff.Details(
        entered.date("on").orElseThrow(), direction().orElseThrow(), entered.text("with"), entered.text("what"), way().orElseThrow());
  }

  private Optional<Direction> direction() {
    return Arrays.stream(Direction.values()).filter(one -> one.name().equals(entered.text("direction"))).findFirst();
  }

  private Optional<Way> way() {
    return Arrays.stream(Way.values()).filter(one -> one.name().equals(entered.text("way"))).findFirst();
  }

  static List<Choice> directions(Entered entered) {
    return Arrays.stream(Direction.values()).map(one -> Choice.of(one.name(), one.label()).checked(entered.has("direction", one.name()))).toList();
  }

  static List<Choice> ways(Entered entered) {
    return Arrays.stream(Way.values()).map(one -> Choice.of(one.name(), one.label()).checked(entered.has("way", one.name()))).toList();
  }

  private void details(Mistakes mistakes, boolean atEnd) {
    kind.details().stream()
        .filter(detail -> detail.atEnd() == atEnd)
        .forEach(
            detail -> {
              String typed = entered.text("d-" + detail.key());
              if (detail.options().isEmpty()) {
                longest(mistakes, "d-" + detail.key(), detail.longText() ? LONG : LINE);
              } else {
                mistakes.addIf(!typed.isEmpty() && !detail.options().contains(typed), "d-" + detail.key(), "Select one of the answers");
              }
            });
  }

  private void day(Mistakes mistakes, String field, boolean past, String message) {
    boolean some = List.of("day", "month", "year").stream().anyMatch(part -> !entered.text(field + "-" + part).isEmpty());
    mistakes.addIf(some && entered.date(field).isEmpty(), field, message);
    mistakes.addIf(past && entered.date(field).filter(day -> day.isAfter(today)).isPresent(), field, "The day it began must be today or in the past");
  }

  private void longest(Mistakes mistakes, String field, int most) {
    mistakes.addIf(entered.text(field).length() > most, field, "Use %,d characters or fewer".formatted(most));
  }

  static Entered prefilled(Standing standing, Optional<LocalDate> ended, String outcome) {
    Map<String, String> saved = new HashMap<>();
    saved.put("reference", standing.reference());
    saved.put("organisation", standing.organisation());
    saved.put("contact", standing.contact());
    saved.put("notes", standing.notes());
    saved.put("holds", standing.holds() ? "yes" : "no");
    saved.put("outcome", outcome);
    standing.details().forEach((key, value) -> saved.put("d-" + key, value));
    standing.begunOn().ifPresent(day -> put(saved, "begun", day));
    standing.expectedOn().ifPresent(day -> put(saved, "expected", day));
    ended.ifPresent(day -> put(saved, "ended", day));
    return Entered.prefilled(saved);
  }

  static Entered fresh(KindView kind, String reference) {
    return Entered.prefilled(Map.of("reference", reference, "holds", kind.holds() ? "yes" : ""));
  }

  private static void put(Map<String, String> saved, String field, LocalDate day) {
    saved.put(field + "-day", "" + day.getDayOfMonth());
    saved.put(field + "-month", "" + day.getMonthValue());
    saved.put(field + "-year", "" + day.getYear());
  }
}
