package uk.cdop.jointresponse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.cdop.platform.Clocks;

/**
 * A joint agency response as it was saved: for each field what stands in it, days and times as ISO texts. Two people who changed different
 * fields both keep what they wrote.
 */
public record JointResponse(Map<String, String> fields) {
  public static final String DECISION = "decision";
  public static final String CRITERIA = "criteria";
  public static final String DECIDED_ON = "decided-on";
  public static final String DECIDED_AT = "decided-at";
  public static final String DECIDERS = "deciders";
  public static final String RESUSCITATED = "resuscitated";
  public static final String LEAD_HEALTH = "lead-health";
  public static final String LEAD_POLICE = "lead-police";
  public static final String LEAD_SOCIAL = "lead-social";
  public static final String VISIT = "visit";
  public static final String VISIT_ON = "visit-on";
  public static final String VISIT_AT = "visit-at";
  public static final String VISIT_WHO = "visit-who";
  public static final String VISIT_FOUND = "visit-found";
  public static final String VISIT_WHY = "visit-why";
  public static final String SAMPLES_NOTE = "samples-note";
  public static final String CORONER_ON = "coroner-on";
  public static final String CORONER_AT = "coroner-at";
  public static final String CORONER_WHO = "coroner-who";
  public static final String CORONER_SAID = "coroner-said";
  public static final String PACK_ON = "pack-on";
  public static final String REPORT_ON = "report-on";
  public static final String SAFEGUARDING = "safeguarding";
  public static final String SAFEGUARDING_DETAIL = "safeguarding-detail";

  /** The choices of a question, by the name of its field. */
  public static final Map<String, Map<String, String>> CHOICES =
      Map.of(
          DECISION, ordered("yes", "Yes", "no", "No", "undecided", "Not decided yet"),
          RESUSCITATED, ordered("yes", "Yes", "no", "No"),
          VISIT,
          ordered(
              "visited", "Yes, it was visited", "planned", "It is planned", "not-needed", "No, it was not needed", "declined", "No, the family did not want it",
              "undecided", "Not decided yet"),
          SAFEGUARDING,
          ordered(
              "none", "No concern", "referral", "A referral was made to children’s social care", "strategy", "A strategy discussion was held",
              "protection", "A child was made safe at once", "unknown", "Not known yet"));

  /** The five criteria (domain 2.1). */
  public static final Map<String, String> CRITERIA_WORDS =
      ordered(
          "JAR1", "The death is or could be due to external causes",
          "JAR2", "The death is sudden and has no immediately apparent cause, including in infancy",
          "JAR3", "The child was in custody, or detained under the Mental Health Act",
          "JAR4", "The first circumstances raise a suspicion that the death may not have been natural",
          "JAR5", "A stillbirth without a healthcare professional");

  public static final Map<String, String> SAMPLE_ANSWERS = ordered("done", "Done", "not-done", "Not done", "not-needed", "Not needed", "unknown", "Not known");

  public JointResponse {
    Map<String, String> filled = new TreeMap<>();
    fields.forEach(
        (field, text) -> {
          if (!text.isEmpty()) {
            filled.put(field, text);
          }
        });
    fields = Map.copyOf(filled);
  }

  /** Every field, in the order of the form. */
  public static List<String> all() {
    return Stream.concat(
            Stream.of(
                DECISION, CRITERIA, DECIDED_ON, DECIDED_AT, DECIDERS, RESUSCITATED, LEAD_HEALTH, LEAD_POLICE, LEAD_SOCIAL, VISIT, VISIT_ON, VISIT_AT, VISIT_WHO,
                VISIT_FOUND, VISIT_WHY, CORONER_ON, CORONER_AT, CORONER_WHO, CORONER_SAID, PACK_ON, REPORT_ON, SAFEGUARDING, SAFEGUARDING_DETAIL, SAMPLES_NOTE),
            Arrays.stream(Sample.values()).map(Sample::field))
        .toList();
  }

  public static JointResponse empty() {
    return new JointResponse(Map.of());
  }

  public String text(String field) {
    return fields.getOrDefault(field, "");
  }

  public Optional<LocalDate> day(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  public Optional<LocalTime> time(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty()).map(LocalTime::parse);
  }

  /** A day with the time beside it, if both are known. */
  Optional<Instant> moment(String day, String time) {
    return day(day).flatMap(on -> time(time).map(at -> on.atTime(at).atZone(Clocks.ENGLAND).toInstant()));
  }

  boolean runs() {
    return text(DECISION).equals("yes");
  }

  boolean visited() {
    return text(VISIT).equals("visited");
  }

  boolean noVisit() {
    return text(VISIT).equals("not-needed") || text(VISIT).equals("declined");
  }

  List<String> criteria() {
    return text(CRITERIA).isEmpty() ? List.of() : List.of(text(CRITERIA).split(" "));
  }

  /**
   * What both wrote, and the fields where they wrote different things.
   *
   * @param base what this writer had read
   * @param theirs what somebody saved meanwhile
   */
  Merged mergedInto(JointResponse base, JointResponse theirs) {
    Map<String, String> both = new TreeMap<>();
    List<String> clashes = new ArrayList<>();
    for (String field : all()) {
      String mine = text(field);
      String saved = theirs.text(field);
      String read = base.text(field);
      if (!mine.equals(read) && !saved.equals(read) && !mine.equals(saved)) {
        clashes.add(field);
      }
      both.put(field, mine.equals(read) ? saved : mine);
    }
    return new Merged(new JointResponse(both), clashes);
  }

  /** What came of two saves. */
  record Merged(JointResponse both, List<String> clashes) {}

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** Says nothing, so that a name cannot slip into a log. */
  @Override
  public String toString() {
    return "JointResponse";
  }
}
