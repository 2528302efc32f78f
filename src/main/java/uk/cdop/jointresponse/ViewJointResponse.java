package uk.cdop.jointresponse;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.clock.CaseClocks;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the record of a joint agency response, and opens its form with what the notification said where nothing is recorded yet. */
@UseCase
public class ViewJointResponse {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject JointResponses responses;
  @Inject Instance<NotifiedDeaths> notified;
  @Inject CaseClocks clocks;
  @Inject Clock clock;

  /** The page's view. */
  public record View(
      CaseFrame frame, boolean recorded, String saved, List<Part> parts, JointResponse now, int seen, boolean mayRecord, LocalDate today) {}

  /** A part of the record, in words. */
  public record Part(String title, List<Row> rows) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "joint-agency-response", Permission.SEE_JOINT_RESPONSE, "jointresponse.viewed");
    Optional<ResponseRow> current = responses.current(review);
    JointResponse now = current.map(ResponseRow::response).orElseGet(() -> notified(review));
    return new View(
        frame, current.isPresent(), current.map(row -> "Saved on " + Words.moment(row.savedAt()) + " by " + responses.name(row.savedBy()) + ".").orElse(""),
        parts(now, review), now, current.map(ResponseRow::number).orElse(0), access.may(Permission.RECORD_JOINT_RESPONSE, review.value()), LocalDate.now(clock));
  }

  private JointResponse notified(ReviewId review) {
    Map<String, String> said = new HashMap<>();
    notified.stream()
        .flatMap(each -> each.of(review).stream())
        .forEach(
            death -> {
              death.answers().codes("jar.required").stream().filter(JointResponse.CHOICES.get(JointResponse.DECISION)::containsKey).findFirst()
                  .ifPresent(decision -> said.put(JointResponse.DECISION, decision));
              said.put(
                  JointResponse.CRITERIA,
                  String.join(" ", death.answers().codes("jar.criteria").stream().filter(JointResponse.CRITERIA_WORDS::containsKey).toList()));
            });
    return new JointResponse(said);
  }

  private List<Part> parts(JointResponse now, ReviewId review) {
    List<Part> parts = new ArrayList<>();
    List<Row> decision = new ArrayList<>();
    choice(decision, "Is a joint agency response needed?", now, JointResponse.DECISION);
    add(decision, "Why", String.join("; ", now.criteria().stream().map(JointResponse.CRITERIA_WORDS::get).toList()));
    add(decision, "Decided", moment(now, JointResponse.DECIDED_ON, JointResponse.DECIDED_AT));
    add(decision, "Who decided", now.text(JointResponse.DECIDERS));
    choice(decision, "Was the child revived first, and expected to die?", now, JointResponse.RESUSCITATED);
    parts.add(new Part("The decision", decision));
    List<Row> people = new ArrayList<>();
    add(people, "Lead health professional", now.text(JointResponse.LEAD_HEALTH));
    add(people, "Senior police officer", now.text(JointResponse.LEAD_POLICE));
    add(people, "Duty social worker", now.text(JointResponse.LEAD_SOCIAL));
    parts.add(new Part("Who leads", people));
    List<Row> visit = new ArrayList<>();
    choice(visit, "Was there a joint visit to the home or scene?", now, JointResponse.VISIT);
    add(visit, "When", moment(now, JointResponse.VISIT_ON, JointResponse.VISIT_AT));
    add(visit, "Should be by", clocks.due(review, "T4").map(Words::moment).orElse(""));
    add(visit, "Who went", now.text(JointResponse.VISIT_WHO));
    add(visit, "What they found", now.text(JointResponse.VISIT_FOUND));
    add(visit, "Why there was none", now.text(JointResponse.VISIT_WHY));
    parts.add(new Part("Visit to the home or scene", visit));
    List<Row> samples = new ArrayList<>();
    Arrays.stream(Sample.values()).forEach(sample -> add(samples, sample.label(), JointResponse.SAMPLE_ANSWERS.getOrDefault(now.text(sample.field()), "")));
    add(samples, "Notes", now.text(JointResponse.SAMPLES_NOTE));
    parts.add(new Part("Samples and what was kept", samples));
    List<Row> coroner = new ArrayList<>();
    add(coroner, "Coroner told", moment(now, JointResponse.CORONER_ON, JointResponse.CORONER_AT));
    add(coroner, "Who was told, and by whom", now.text(JointResponse.CORONER_WHO));
    add(coroner, "What was said", now.text(JointResponse.CORONER_SAID));
    add(coroner, "Information sent before the post-mortem", now.day(JointResponse.PACK_ON).map(Words::day).orElse(""));
    add(coroner, "Report sent to the coroner", now.day(JointResponse.REPORT_ON).map(Words::day).orElse(""));
    parts.add(new Part("The coroner", coroner));
    List<Row> safe = new ArrayList<>();
    choice(safe, "Is another child at risk?", now, JointResponse.SAFEGUARDING);
    add(safe, "What was done", now.text(JointResponse.SAFEGUARDING_DETAIL));
    parts.add(new Part("Safety of other children", safe));
    return parts;
  }

  private static String moment(JointResponse now, String day, String time) {
    return now.day(day).map(on -> Words.day(on) + now.time(time).map(at -> " at " + Words.time(at)).orElse("")).orElse("");
  }

  private static void choice(List<Row> rows, String key, JointResponse now, String field) {
    add(rows, key, JointResponse.CHOICES.get(field).getOrDefault(now.text(field), ""));
  }

  private static void add(List<Row> rows, String key, String value) {
    if (!value.isEmpty()) {
      rows.add(Row.of(key, value));
    }
  }
}
