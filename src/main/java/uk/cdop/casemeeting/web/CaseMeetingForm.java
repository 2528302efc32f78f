package uk.cdop.casemeeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casemeeting.AgreedAction;
import uk.cdop.casemeeting.CaseMeetingKind;
import uk.cdop.casemeeting.CaseMeetingPlan;
import uk.cdop.casemeeting.CaseMeetingRecord;
import uk.cdop.casemeeting.Participant;
import uk.cdop.casemeeting.Participant.Presence;
import uk.cdop.keyworker.TimeOfDay;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.mail.Invitation;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.ui.Choice;

/** A meeting about a case as it is typed: its plan, and when it is recorded also what was said and agreed. */
record CaseMeetingForm(Entered entered, CaseMeetingKind kind, boolean recording) {
  private static final int LONGEST_LINE = 200;
  private static final List<String> OF_A_PERSON = List.of("name", "role", "organisation", "email");
  private static final List<String> OF_AN_ACTION = List.of("what", "organisation", "role", "by-day", "by-month", "by-year");

  NumberedRows people() {
    return new NumberedRows(entered, "who", OF_A_PERSON, List.of("presence"), CaseMeetingPlan.MOST_PEOPLE);
  }

  NumberedRows actions() {
    return new NumberedRows(entered, "do", OF_AN_ACTION, List.of(), CaseMeetingRecord.MOST_ACTIONS);
  }

  Mistakes mistakes(LocalDate today) {
    Mistakes mistakes = Mistakes.none();
    Optional<LocalDate> on = entered.date("on");
    mistakes.addIf(on.isEmpty(), "on", "Enter the date of the meeting, such as 14 12 2026");
    mistakes.addIf(
        !recording && on.filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(2))).isPresent(),
        "on",
        "The date of the meeting must be today or within the next 2 years");
    mistakes.addIf(TimeOfDay.read(entered.text("at")).isEmpty(), "at", "Enter the time the meeting starts, such as 9:30am or 14:00");
    mistakes.addIf(entered.text("place").isEmpty(), "place", "Enter where the meeting is, or how to join it");
    mistakes.addIf(CaseMeetingPlan.oneLine(entered.text("place")).length() > 500, "place", "Use 500 characters or fewer");
    needed(mistakes, "lead", kind.jointAgencyResponse() ? "Enter who leads the response" : "Enter who chairs the meeting", LONGEST_LINE);
    needed(mistakes, "purpose", "Enter what the meeting is for", 1000);
    people(mistakes);
    if (recording) {
      mistakes.addIf(
          !people().filled().isEmpty() && people().filled().stream().noneMatch(row -> presence(row) == Presence.CAME), "who-0-name", "Enter at least one person who came");
      mistakes.addIf(entered.text("summary").isEmpty(), "summary", "Enter a short summary of the meeting");
      actions(mistakes);
      boolean someNext = List.of("day", "month", "year").stream().anyMatch(part -> !entered.text("next-" + part).isEmpty());
      mistakes.addIf(someNext && entered.date("next").isEmpty(), "next", "Enter the date of the next meeting, such as 14 12 2026, or leave it empty");
    }
    return mistakes;
  }

  private void people(Mistakes mistakes) {
    NumberedRows people = people();
    mistakes.addIf(people.filled().isEmpty(), people.field(0, "name"), "Enter at least one person");
    for (int row : people.filled()) {
      mistakes.addIf(people.text(row, "name").isEmpty(), people.field(row, "name"), "Enter the name of person " + (row + 1));
      mistakes.addIf(people.text(row, "organisation").isEmpty(), people.field(row, "organisation"), "Enter the organisation of person " + (row + 1));
      String email = people.text(row, "email");
      mistakes.addIf(
          !email.isEmpty() && !(Mail.isAddress(email) && email.matches(".*\\.[^.]{2,}")),
          people.field(row, "email"),
          "Enter the email address of person " + (row + 1) + " in the correct format, like name@example.nhs.uk");
      tooLong(mistakes, people, row, "person");
    }
  }

  private void actions(Mistakes mistakes) {
    NumberedRows actions = actions();
    for (int row : actions.filled()) {
      mistakes.addIf(actions.text(row, "what").isEmpty(), actions.field(row, "what"), "Enter what is to be done in action " + (row + 1));
      mistakes.addIf(
          actions.text(row, "organisation").isEmpty(), actions.field(row, "organisation"), "Enter which organisation does action " + (row + 1));
      mistakes.addIf(
          entered.date(actions.field(row, "by")).isEmpty(), actions.field(row, "by"), "Enter by when action " + (row + 1) + " is done, such as 14 12 2026");
    }
  }

  private static void tooLong(Mistakes mistakes, NumberedRows rows, int row, String thing) {
    for (String part : OF_A_PERSON) {
      int longest = part.equals("name") ? Invitation.LONGEST_NAME : LONGEST_LINE;
      mistakes.addIf(rows.text(row, part).length() > longest, rows.field(row, part), "Use " + longest + " characters or fewer for " + thing + " " + (row + 1));
    }
  }

  private void needed(Mistakes mistakes, String field, String message, int longest) {
    mistakes.addIf(entered.text(field).isEmpty(), field, message);
    mistakes.addIf(entered.text(field).length() > longest, field, "Use %,d characters or fewer".formatted(longest));
  }

  /** Only for a form without mistakes. */
  CaseMeetingPlan plan() {
    NumberedRows rows = people();
    return new CaseMeetingPlan(
        entered.date("on").orElseThrow(),
        TimeOfDay.read(entered.text("at")).orElseThrow(),
        entered.text("place"),
        entered.text("lead"),
        entered.text("purpose"),
        rows.filled().stream()
            .map(
                row ->
                    new Participant(
                        rows.text(row, "name"), rows.text(row, "role"), rows.text(row, "organisation"), rows.text(row, "email"), presence(row)))
            .toList());
  }

  /** Only for a form without mistakes. */
  CaseMeetingRecord recorded() {
    Map<String, String> points = new HashMap<>();
    kind.points().stream().filter(point -> !entered.text(point.key()).isEmpty()).forEach(point -> points.put(point.key(), entered.text(point.key())));
    NumberedRows rows = actions();
    List<AgreedAction> actions = new ArrayList<>();
    for (int row : rows.filled()) {
      actions.add(
          new AgreedAction(
              rows.text(row, "what"), rows.text(row, "organisation"), rows.text(row, "role"), entered.date(rows.field(row, "by")).orElseThrow()));
    }
    return new CaseMeetingRecord(points, entered.text("summary"), entered.text("decisions"), actions, entered.date("next").orElse(null));
  }

  private Presence presence(int row) {
    return recording ? Presence.of(entered.text(people().field(row, "presence"))).orElse(Presence.CAME) : Presence.ASKED;
  }

  /** Whether this person came, in the record's form. */
  List<Choice> presences(int row) {
    Presence chosen = presence(row) == Presence.ASKED ? Presence.CAME : presence(row);
    return Arrays.stream(Presence.values())
        .filter(presence -> presence != Presence.ASKED)
        .map(presence -> Choice.of(presence.name(), presence.label()).checked(presence == chosen))
        .toList();
  }

  static Entered fresh(CaseMeetingKind kind) {
    return Entered.prefilled(Map.of("purpose", kind.purpose(), "who-rows", "2"));
  }

  static Entered prefilled(CaseMeetingPlan plan, Optional<CaseMeetingRecord> recorded) {
    Map<String, String> saved = new HashMap<>();
    put(saved, "on", plan.on());
    saved.put("at", Words.time(plan.at()));
    saved.put("place", plan.place());
    saved.put("lead", plan.lead());
    saved.put("purpose", plan.purpose());
    saved.put("who-rows", Integer.toString(plan.people().size()));
    for (int row = 0; row < plan.people().size(); row++) {
      put(saved, row, plan.people().get(row));
    }
    recorded.ifPresent(record -> put(saved, record));
    return Entered.prefilled(saved);
  }

  private static void put(Map<String, String> saved, int row, Participant one) {
    values(one).forEach((part, value) -> saved.put("who-" + row + "-" + part, value));
    if (one.presence() != Presence.ASKED) {
      saved.put("who-" + row + "-presence", one.presence().name());
    }
  }

  /** A person's fields, as they stand in a row. */
  static Map<String, String> values(Participant one) {
    return Map.of("name", one.name(), "role", one.role(), "organisation", one.organisation(), "email", one.email());
  }

  private static void put(Map<String, String> saved, CaseMeetingRecord record) {
    saved.putAll(record.points());
    saved.put("summary", record.summary());
    saved.put("decisions", record.decisions());
    record.nextOn().ifPresent(day -> put(saved, "next", day));
    saved.put("do-rows", Integer.toString(record.actions().size()));
    for (int row = 0; row < record.actions().size(); row++) {
      AgreedAction action = record.actions().get(row);
      saved.put("do-" + row + "-what", action.what());
      saved.put("do-" + row + "-organisation", action.organisation());
      saved.put("do-" + row + "-role", action.role());
      put(saved, "do-" + row + "-by", action.by());
    }
  }

  private static void put(Map<String, String> saved, String field, LocalDate day) {
    saved.put(field + "-day", Integer.toString(day.getDayOfMonth()));
    saved.put(field + "-month", Integer.toString(day.getMonthValue()));
    saved.put(field + "-year", Integer.toString(day.getYear()));
  }
}
