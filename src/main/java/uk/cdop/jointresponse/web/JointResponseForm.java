package uk.cdop.jointresponse.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.jointresponse.JointResponse;
import uk.cdop.jointresponse.Sample;
import uk.cdop.keyworker.TimeOfDay;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;

/** The record of a joint agency response as it is typed. */
record JointResponseForm(Entered entered, LocalDate today) {
  private static final int LINE = 300;
  private static final int LONG = 4000;
  private static final List<String> DAYS =
      List.of(JointResponse.DECIDED_ON, JointResponse.VISIT_ON, JointResponse.CORONER_ON, JointResponse.PACK_ON, JointResponse.REPORT_ON);
  private static final List<String> TIMES = List.of(JointResponse.DECIDED_AT, JointResponse.VISIT_AT, JointResponse.CORONER_AT);
  private static final List<String> LINES = List.of(JointResponse.LEAD_HEALTH, JointResponse.LEAD_POLICE, JointResponse.LEAD_SOCIAL, JointResponse.CORONER_WHO);
  private static final List<String> TEXTS =
      List.of(
          JointResponse.DECIDERS, JointResponse.VISIT_WHO, JointResponse.VISIT_FOUND, JointResponse.VISIT_WHY, JointResponse.CORONER_SAID,
          JointResponse.SAFEGUARDING_DETAIL, JointResponse.SAMPLES_NOTE);

  Mistakes mistakes() {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(choice(JointResponse.DECISION).isEmpty(), JointResponse.DECISION, "Select whether a joint agency response is needed");
    mistakes.addIf(
        choice(JointResponse.DECISION).equals("yes") && criteria().isEmpty(), JointResponse.CRITERIA, "Select at least one reason why it is needed");
    for (String field : DAYS) {
      boolean some = List.of("day", "month", "year").stream().anyMatch(part -> !entered.text(field + "-" + part).isEmpty());
      mistakes.addIf(some && entered.date(field).isEmpty(), field, "Enter the day, such as 14 12 2026, or leave it empty");
      mistakes.addIf(entered.date(field).filter(day -> day.isAfter(today)).isPresent(), field, "The day must be today or in the past");
    }
    for (String field : TIMES) {
      mistakes.addIf(!entered.text(field).isEmpty() && TimeOfDay.read(entered.text(field)).isEmpty(), field, "Enter the time, such as 9:30am or 14:00, or leave it empty");
    }
    mistakes.addIf(choice(JointResponse.VISIT).equals("visited") && entered.date(JointResponse.VISIT_ON).isEmpty() && mistakes.of(JointResponse.VISIT_ON).isEmpty(),
        JointResponse.VISIT_ON, "Enter the day of the visit, such as 14 12 2026");
    boolean none = List.of("not-needed", "declined").contains(choice(JointResponse.VISIT));
    mistakes.addIf(none && entered.text(JointResponse.VISIT_WHY).isEmpty(), JointResponse.VISIT_WHY, "Enter in a few words why there was no visit");
    LINES.forEach(field -> mistakes.addIf(entered.text(field).length() > LINE, field, "Use 300 characters or fewer"));
    TEXTS.forEach(field -> mistakes.addIf(entered.text(field).length() > LONG, field, "Use 4,000 characters or fewer"));
    return mistakes;
  }

  /** Only for a form without mistakes. */
  JointResponse response() {
    Map<String, String> fields = new HashMap<>();
    JointResponse.CHOICES.keySet().forEach(field -> fields.put(field, choice(field)));
    fields.put(JointResponse.CRITERIA, String.join(" ", criteria()));
    DAYS.forEach(field -> fields.put(field, entered.date(field).map(LocalDate::toString).orElse("")));
    TIMES.forEach(field -> fields.put(field, TimeOfDay.read(entered.text(field)).map(Object::toString).orElse("")));
    LINES.forEach(field -> fields.put(field, entered.text(field)));
    TEXTS.forEach(field -> fields.put(field, entered.text(field)));
    Arrays.stream(Sample.values())
        .forEach(sample -> fields.put(sample.field(), Optional.of(entered.text(sample.field())).filter(JointResponse.SAMPLE_ANSWERS::containsKey).orElse("")));
    return new JointResponse(fields);
  }

  private String choice(String field) {
    return Optional.of(entered.text(field)).filter(JointResponse.CHOICES.get(field)::containsKey).orElse("");
  }

  private List<String> criteria() {
    return JointResponse.CRITERIA_WORDS.keySet().stream().filter(code -> entered.has(JointResponse.CRITERIA, code)).toList();
  }

  static Entered prefilled(JointResponse now) {
    Map<String, String> saved = new HashMap<>(now.fields());
    DAYS.forEach(
        field ->
            now.day(field)
                .ifPresent(
                    day -> {
                      saved.put(field + "-day", "" + day.getDayOfMonth());
                      saved.put(field + "-month", "" + day.getMonthValue());
                      saved.put(field + "-year", "" + day.getYear());
                    }));
    TIMES.forEach(field -> now.time(field).ifPresent(time -> saved.put(field, Words.time(time))));
    return Entered.prefilled(saved);
  }
}
