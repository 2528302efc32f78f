package uk.cdop.meeting.web;

import java.time.DateTimeException;
import java.time.Duration;
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
import uk.cdop.meeting.PanelKind;
import uk.cdop.meeting.Plan;
import uk.cdop.meeting.ViewPlan;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;

/** The plan of a meeting as it is typed. */
public record PlanForm(Entered entered, ViewPlan.View known) {
  private static final Duration USUAL_LENGTH = Duration.ofHours(3);

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
    mistakes.addIf(length().isEmpty(), "length", "Enter how long the meeting lasts in minutes, from 30 to 600");
    mistakes.addIf(
        entered.text("venue").isEmpty() && entered.text("joining").isEmpty(), "venue", "Enter where the meeting is, or the link to join it by");
    mistakes.addIf(entered.text("venue").length() > 500, "venue", "Where the meeting is must be 500 characters or fewer");
    mistakes.addIf(
        !entered.text("joining").isEmpty() && !entered.text("joining").matches("https://\\S{4,990}"),
        "joining",
        "Enter the whole link to join by, starting with https://");
    mistakes.addIf(
        kind() == PanelKind.THEMED && entered.text("theme").isEmpty(), "theme", "Enter what the deaths have in common, such as neonatal");
    mistakes.addIf(entered.text("theme").length() > 100, "theme", "The theme must be 100 characters or fewer");
    mistakes.addIf(entered.text("purpose").length() > 1000, "purpose", "The purpose must be 1,000 characters or fewer");
    mistakes.addIf(
        !deputyChair().isEmpty() && chair().filter(deputyChair()::equals).isPresent(),
        "deputy-chair",
        "Select someone else to act for the chair, or nobody");
    mistakes.addIf(
        !deputyChair().isEmpty() && !invited().containsKey(deputyChair()),
        deputyChair().isEmpty() ? "deputy-chair" : field(deputyChair()),
        "Select what the deputy chair brings to the panel");
    mistakes.addIf(chair().isEmpty(), "chair", "Select who chairs the meeting");
    mistakes.addIf(
        chair().filter(chair -> !invited().containsKey(chair)).isPresent(),
        chair().map(PlanForm::field).orElse("chair"),
        "Select what the chair brings to the panel");
    return mistakes;
  }

  /** Only for a form without mistakes. */
  Plan plan() {
    boolean themed = kind() == PanelKind.THEMED;
    return new Plan(
        new Plan.When(entered.date("held-on").orElseThrow(), time().orElseThrow(), length().orElseThrow()),
        new Plan.Where(entered.text("venue"), entered.text("joining")),
        new Plan.About(kind(), themed ? entered.text("theme") : "", entered.text("purpose")),
        chair().orElseThrow(),
        deputyChair(),
        invited());
  }

  /** A meeting that is not planned yet: the standing members are asked unless someone says otherwise. */
  static Entered blank(ViewPlan.View known) {
    Map<String, String> usual = new HashMap<>();
    known.standing().forEach((account, discipline) -> usual.put(field(account), discipline.name()));
    usual.put("length", "180");
    usual.put("kind", PanelKind.PANEL.name());
    return Entered.prefilled(usual);
  }

  static Entered prefilled(Plan plan) {
    Map<String, String> saved = new HashMap<>();
    LocalDate heldOn = plan.when().heldOn();
    saved.put("held-on-day", Integer.toString(heldOn.getDayOfMonth()));
    saved.put("held-on-month", Integer.toString(heldOn.getMonthValue()));
    saved.put("held-on-year", Integer.toString(heldOn.getYear()));
    saved.put("starts-at", plan.when().startsAt().toString());
    saved.put("length", Long.toString(plan.when().length().toMinutes()));
    saved.put("venue", plan.where().venue());
    saved.put("joining", plan.where().joining());
    saved.put("kind", plan.about().kind().name());
    saved.put("theme", plan.about().theme());
    saved.put("purpose", plan.about().purpose());
    saved.put("chair", plan.chair());
    saved.put("deputy-chair", plan.deputyChair());
    plan.invited().forEach((account, discipline) -> saved.put(field(account), discipline.name()));
    return Entered.prefilled(saved);
  }

  List<Choice> chairs() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a chair")),
            known.chairs().stream().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("chair", one.account()))))
        .toList();
  }

  List<Choice> deputyChairs() {
    return Stream.concat(
            Stream.of(Choice.of("", "Nobody is named")),
            mayAct().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("deputy-chair", one.account()))))
        .toList();
  }

  List<Choice> kinds() {
    return Arrays.stream(PanelKind.values())
        .map(kind -> new Choice(kind.name(), kind.label(), kind.purpose(), kind() == kind))
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

  private PanelKind kind() {
    return entered.has("kind", PanelKind.THEMED.name()) ? PanelKind.THEMED : PanelKind.PANEL;
  }

  /** Those whose role lets them sign what they chair. */
  private Stream<Colleague> mayAct() {
    return known.members().stream().filter(one -> one.roles().contains(Role.PANEL_CHAIR) || one.roles().contains(Role.PANEL_MEMBER));
  }

  private String deputyChair() {
    return mayAct().map(Colleague::account).filter(account -> entered.has("deputy-chair", account)).findFirst().orElse("");
  }

  private Optional<Duration> length() {
    if (entered.text("length").isEmpty()) {
      return Optional.of(USUAL_LENGTH);
    }
    return entered.whole("length").filter(minutes -> minutes >= 30 && minutes <= 600).map(Duration::ofMinutes);
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
    return time(entered.text("starts-at"));
  }

  static Optional<LocalTime> time(String text) {
    var matcher =
        java.util.regex.Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?\\s*(am|pm)?", java.util.regex.Pattern.CASE_INSENSITIVE)
            .matcher(text);
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
