package uk.cdop.casemeeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casemeeting.Attendee;
import uk.cdop.casemeeting.CaseMeetingPlan;
import uk.cdop.casemeeting.MeetingAims;
import uk.cdop.casemeeting.MeetingAnswer;
import uk.cdop.casemeeting.Participant;
import uk.cdop.casemeeting.PmrtReport;
import uk.cdop.casemeeting.ReviewMeetingKind;
import uk.cdop.casemeeting.ReviewMeetingNotes;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;

/**
 * The record of a review meeting as it is typed. Where a report of the perinatal tool stands as the record, nobody need be
 * named as having attended or drafted it.
 */
record ReviewMeetingForm(Entered entered) {
  static final String ANSWER = "answer-";
  private static final int LONGEST_LINE = 200;
  private static final int MOST_ANSWERS = 200;
  private static final List<String> GRADES = List.of("pmrt-birth", "pmrt-baby", "pmrt-mother");

  NumberedRows people() {
    return new NumberedRows(entered, "who", List.of("name", "role", "organisation"), List.of(), ReviewMeetingNotes.MOST_ATTENDEES);
  }

  Mistakes mistakes() {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.date("held-on").isEmpty(), "held-on", "Enter the date the meeting was held, such as 14 12 2026");
    mistakes.addIf(kind().isEmpty(), "kind", "Select what kind of meeting it was");
    mistakes.addIf(pmrtStands() && kind().filter(kind -> kind == ReviewMeetingKind.PERINATAL).isEmpty(), "kind", "A PMRT report can only be the record of a perinatal meeting");
    if (pmrtStands()) {
      pmrt(mistakes);
    }
    NumberedRows people = people();
    mistakes.addIf(!pmrtStands() && attended().isEmpty(), "who-0-name", "Enter at least one person who attended");
    for (int row : people.filled()) {
      mistakes.addIf(people.text(row, "name").isEmpty(), people.field(row, "name"), "Enter the name of person " + (row + 1));
      mistakes.addIf(
          !people.text(row, "name").isEmpty() && people.text(row, "role").isEmpty(), people.field(row, "role"), "Enter the role of person " + (row + 1));
      for (String part : people.parts()) {
        mistakes.addIf(people.text(row, part).length() > LONGEST_LINE, people.field(row, part), "Use 200 characters or fewer for person " + (row + 1));
      }
    }
    mistakes.addIf(entered.text("cause").isEmpty(), "cause", "Enter the cause of death as the meeting understood it, or say that it is not known");
    mistakes.addIf(entered.text("summary").isEmpty(), "summary", "Enter a short summary of what the meeting found");
    mistakes.addIf(!pmrtStands() && entered.text("drafted-by").isEmpty(), "drafted-by", "Enter who drafted this record");
    return mistakes;
  }

  private boolean pmrtStands() {
    return entered.has("pmrt", "yes");
  }

  private void pmrt(Mistakes mistakes) {
    mistakes.addIf(entered.text("pmrt-reference").isEmpty(), "pmrt-reference", "Enter the PMRT number");
    mistakes.addIf(entered.text("pmrt-reference").length() > LONGEST_LINE, "pmrt-reference", "Use 200 characters or fewer");
    mistakes.addIf(entered.date("pmrt-on").isEmpty(), "pmrt-on", "Enter the date of the report, such as 14 12 2026");
    for (String grade : GRADES) {
      mistakes.addIf(grade(grade).isEmpty(), grade, "Select how this care was graded");
    }
  }

  private Optional<PmrtReport.Grade> grade(String field) {
    return Arrays.stream(PmrtReport.Grade.values()).filter(grade -> entered.has(field, grade.name())).findFirst();
  }

  private Optional<PmrtReport> pmrt() {
    return pmrtStands()
        ? Optional.of(
            new PmrtReport(
                entered.text("pmrt-reference"),
                entered.date("pmrt-on").orElseThrow(),
                grade("pmrt-birth").orElseThrow(),
                grade("pmrt-baby").orElseThrow(),
                grade("pmrt-mother").orElseThrow(),
                entered.id("pmrt-document").orElse(null)))
        : Optional.empty();
  }

  /** One answer a question; the fields are named by the question's id. */
  private List<MeetingAnswer> answers() {
    List<MeetingAnswer> answers = new ArrayList<>();
    for (String field : entered.fields().keySet()) {
      if (field.startsWith(ANSWER) && !entered.text(field).isEmpty()) {
        question(field).ifPresent(question -> answers.add(new MeetingAnswer(question, entered.text(field))));
      }
    }
    return answers.stream().sorted(Comparator.comparing(MeetingAnswer::question)).limit(MOST_ANSWERS).toList();
  }

  private static Optional<UUID> question(String field) {
    String id = field.substring(ANSWER.length());
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(id)) : Optional.empty();
  }

  /** Only for a form without mistakes. */
  ReviewMeetingNotes notes() {
    return new ReviewMeetingNotes(
        entered.date("held-on").orElseThrow(),
        kind().orElseThrow(),
        attended(),
        entered.text("cause"),
        entered.text("summary"),
        new MeetingAims(entered.text("background"), entered.text("learning"), entered.text("support"), entered.text("notified")),
        entered.text("domain-a"),
        entered.text("domain-b"),
        entered.text("domain-c"),
        entered.text("domain-d"),
        answers(),
        pmrt().orElse(null),
        entered.text("drafted-by"));
  }

  static Entered prefilled(ReviewMeetingNotes notes) {
    Map<String, String> saved = new HashMap<>();
    put(saved, "held-on", notes.heldOn());
    saved.put("kind", notes.kind().name());
    saved.put("cause", notes.cause());
    saved.put("summary", notes.summary());
    saved.put("domain-a", notes.domainA());
    saved.put("domain-b", notes.domainB());
    saved.put("domain-c", notes.domainC());
    saved.put("domain-d", notes.domainD());
    saved.put("background", notes.aims().background());
    saved.put("learning", notes.aims().learning());
    saved.put("support", notes.aims().support());
    saved.put("notified", notes.aims().notified());
    saved.put("drafted-by", notes.draftedBy());
    notes.answers().forEach(answer -> saved.put(ANSWER + answer.question(), answer.answer()));
    notes.pmrt().ifPresent(report -> put(saved, report));
    saved.put("who-rows", Integer.toString(Math.max(1, notes.attended().size())));
    for (int row = 0; row < notes.attended().size(); row++) {
      Attendee attendee = notes.attended().get(row);
      put(saved, row, attendee);
    }
    return Entered.prefilled(saved);
  }

  /** What a plan already says of the meeting. */
  static Entered prefilled(CaseMeetingPlan plan, LocalDate today) {
    Map<String, String> saved = new HashMap<>();
    if (!plan.on().isAfter(today)) {
      put(saved, "held-on", plan.on());
    }
    List<Participant> people = plan.people().stream().limit(ReviewMeetingNotes.MOST_ATTENDEES).toList();
    saved.put("who-rows", Integer.toString(Math.max(1, people.size())));
    for (int row = 0; row < people.size(); row++) {
      put(saved, row, new Attendee(people.get(row).name(), people.get(row).role(), people.get(row).organisation()));
    }
    return Entered.prefilled(saved);
  }

  private static void put(Map<String, String> saved, int row, Attendee attendee) {
    saved.put("who-" + row + "-name", attendee.name());
    saved.put("who-" + row + "-role", attendee.role());
    saved.put("who-" + row + "-organisation", attendee.organisation());
  }

  private static void put(Map<String, String> saved, PmrtReport report) {
    saved.put("pmrt", "yes");
    saved.put("pmrt-reference", report.reference());
    put(saved, "pmrt-on", report.reportedOn());
    saved.put("pmrt-birth", report.birth().name());
    saved.put("pmrt-baby", report.baby().name());
    saved.put("pmrt-mother", report.mother().name());
    report.document().ifPresent(document -> saved.put("pmrt-document", document.toString()));
  }

  private static void put(Map<String, String> saved, String field, LocalDate day) {
    saved.put(field + "-day", Integer.toString(day.getDayOfMonth()));
    saved.put(field + "-month", Integer.toString(day.getMonthValue()));
    saved.put(field + "-year", Integer.toString(day.getYear()));
  }

  static List<Choice> kinds(Entered entered) {
    return Arrays.stream(ReviewMeetingKind.values())
        .map(kind -> Choice.of(kind.name(), kind.label()).checked(entered.has("kind", kind.name())))
        .toList();
  }

  private Optional<ReviewMeetingKind> kind() {
    return Arrays.stream(ReviewMeetingKind.values()).filter(kind -> entered.has("kind", kind.name())).findFirst();
  }

  /** How care was graded; the field is `pmrt-birth`, `pmrt-baby` or `pmrt-mother`. */
  static List<Choice> grades(Entered entered, String field) {
    return Arrays.stream(PmrtReport.Grade.values())
        .map(grade -> Choice.of(grade.name(), grade.label()).checked(entered.has(field, grade.name())))
        .toList();
  }

  private List<Attendee> attended() {
    NumberedRows people = people();
    return people.filled().stream()
        .filter(row -> !people.text(row, "name").isEmpty())
        .map(row -> new Attendee(people.text(row, "name"), people.text(row, "role"), people.text(row, "organisation")))
        .toList();
  }
}
