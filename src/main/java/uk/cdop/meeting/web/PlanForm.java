package uk.cdop.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.access.Role;
import uk.cdop.meeting.Discipline;
import uk.cdop.meeting.Plan;
import uk.cdop.meeting.ViewPlan;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;

/** The plan of a meeting as it is typed. */
public record PlanForm(Entered entered, ViewPlan.View known) {
  /** A person who can be invited, with the disciplines to choose from. */
  public record Row(String field, String name, String roles, List<Choice> disciplines) {}

  Mistakes mistakes(LocalDate today) {
    Mistakes mistakes = Mistakes.none();
    Optional<LocalDate> day = entered.date("held-on");
    mistakes.addIf(day.isEmpty(), "held-on", "Enter the date of the meeting, such as 14 12 2026");
    mistakes.addIf(
        day.filter(on -> on.isBefore(today.minusYears(1)) || on.isAfter(today.plusYears(2))).isPresent(),
        "held-on",
        "The date of the meeting must be within the last year or the next 2 years");
    mistakes.addIf(time().isEmpty(), "starts-at", "Enter the time the meeting starts, such as 9:30am or 14:00");
    mistakes.addIf(entered.text("venue").isEmpty(), "venue", "Enter where the meeting is, or how to join it");
    mistakes.addIf(entered.text("venue").length() > 500, "venue", "Where the meeting is must be 500 characters or fewer");
    mistakes.addIf(chair().isEmpty(), "chair", "Select who chairs the meeting");
    mistakes.addIf(
        chair().filter(chair -> !invited().containsKey(chair)).isPresent(),
        chair().map(PlanForm::field).orElse("chair"),
        "Select what the chair brings to the panel");
    return mistakes;
  }

  /** Only for a form without mistakes. */
  Plan plan() {
    return new Plan(
        entered.date("held-on").orElseThrow(), time().orElseThrow(), entered.text("venue"), chair().orElseThrow(), invited());
  }

  static Entered prefilled(Plan plan) {
    Map<String, String> saved = new HashMap<>();
    saved.put("held-on-day", Integer.toString(plan.heldOn().getDayOfMonth()));
    saved.put("held-on-month", Integer.toString(plan.heldOn().getMonthValue()));
    saved.put("held-on-year", Integer.toString(plan.heldOn().getYear()));
    saved.put("starts-at", plan.startsAt().toString());
    saved.put("venue", plan.venue());
    saved.put("chair", plan.chair());
    plan.invited().forEach((account, discipline) -> saved.put(field(account), discipline.name()));
    return Entered.prefilled(saved);
  }

  List<Choice> chairs() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a chair")),
            known.chairs().stream().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("chair", one.account()))))
        .toList();
  }

  List<Row> rows() {
    return known.members().stream()
        .map(one -> new Row(field(one.account()), one.name(), roles(one), disciplines(one)))
        .toList();
  }

  private List<Choice> disciplines(Colleague one) {
    return Stream.concat(
            Stream.of(Choice.of("", "Not invited")),
            Arrays.stream(Discipline.values())
                .map(d -> Choice.of(d.name(), d.label()).checked(entered.has(field(one.account()), d.name()))))
        .toList();
  }

  private static String roles(Colleague one) {
    return one.roles().stream().sorted().map(Role::label).reduce((a, b) -> a + ", " + b).orElse("");
  }

  private static String field(String account) {
    return "invite-" + account;
  }

  private Optional<String> chair() {
    return known.chairs().stream().map(Colleague::account).filter(account -> entered.has("chair", account)).findFirst();
  }

  private Map<String, Discipline> invited() {
    Map<String, Discipline> invited = new HashMap<>();
    for (Colleague one : known.members()) {
      Arrays.stream(Discipline.values())
          .filter(d -> entered.has(field(one.account()), d.name()))
          .findFirst()
          .ifPresent(d -> invited.put(one.account(), d));
    }
    return invited;
  }

  /** `9:30`, `09:30`, `9.30am`, `2pm`. */
  private Optional<LocalTime> time() {
    var matcher =
        java.util.regex.Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?\\s*(am|pm)?", java.util.regex.Pattern.CASE_INSENSITIVE)
            .matcher(entered.text("starts-at"));
    if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    if (matcher.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (matcher.group(3).equalsIgnoreCase("pm") ? 12 : 0);
    }
    try {
      return Optional.of(LocalTime.of(hour, matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
