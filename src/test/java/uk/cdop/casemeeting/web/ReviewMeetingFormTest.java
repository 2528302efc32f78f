package uk.cdop.casemeeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casemeeting.PmrtReport;
import uk.cdop.casemeeting.ReviewMeetingNotes;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

class ReviewMeetingFormTest {
  private static Map<String, String> report() {
    Map<String, String> typed = new HashMap<>();
    typed.putAll(Map.of("held-on-day", "20", "held-on-month", "11", "held-on-year", "2026", "kind", "PERINATAL", "pmrt", "yes"));
    typed.putAll(Map.of("pmrt-reference", "12345/1", "pmrt-on-day", "21", "pmrt-on-month", "11", "pmrt-on-year", "2026"));
    typed.putAll(Map.of("pmrt-birth", "B", "pmrt-baby", "A", "pmrt-mother", "C", "cause", "Extreme prematurity", "summary", "Born at 23 weeks."));
    return typed;
  }

  @Test
  void a_report_of_the_perinatal_tool_stands_as_the_record_without_names() {
    ReviewMeetingForm form = new ReviewMeetingForm(Entered.prefilled(report()));
    assertThat(form.mistakes().all()).isEmpty();
    ReviewMeetingNotes notes = form.notes();
    assertThat(notes.attended()).isEmpty();
    assertThat(notes.pmrt()).map(PmrtReport::birth).contains(PmrtReport.Grade.B);
    assertThat(new ReviewMeetingForm(ReviewMeetingForm.prefilled(notes)).notes()).isEqualTo(notes);
  }

  @Test
  void such_a_report_needs_its_number_its_day_and_its_grades() {
    ReviewMeetingForm form = new ReviewMeetingForm(Entered.prefilled(Map.of("pmrt", "yes", "kind", "PERINATAL")));
    assertThat(form.mistakes().all()).extracting(Mistakes.Mistake::field).contains("pmrt-reference", "pmrt-on", "pmrt-birth", "pmrt-baby", "pmrt-mother");
  }

  @Test
  void such_a_report_stands_only_for_a_perinatal_meeting() {
    Map<String, String> typed = report();
    typed.put("kind", "COMMUNITY");
    assertThat(new ReviewMeetingForm(Entered.prefilled(typed)).mistakes().of("kind")).contains("can only be the record of a perinatal meeting");
  }

  @Test
  void what_the_meeting_can_say_belongs_to_the_question_it_answers() {
    UUID question = UUID.randomUUID();
    Map<String, String> typed = report();
    typed.put("answer-" + question, "She was not in pain.");
    typed.put("answer-nonsense", "ignored");
    assertThat(new ReviewMeetingForm(Entered.prefilled(typed)).notes().answerTo(question)).isEqualTo("She was not in pain.");
  }
}
