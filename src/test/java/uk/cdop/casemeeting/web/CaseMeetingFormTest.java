package uk.cdop.casemeeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casemeeting.CaseMeetingKind;
import uk.cdop.casemeeting.Participant;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

class CaseMeetingFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    typed.putAll(Map.of("on-day", "20", "on-month", "11", "on-year", "2026", "at", "9:30am", "place", "County Hall", "lead", "Dr Mara Quill"));
    typed.putAll(Map.of("purpose", "To plan", "who-rows", "3", "who-0-name", "Sam Field", "who-0-organisation", "Some Police", "who-0-presence", "CAME"));
    typed.putAll(Map.of("who-2-name", "Ali Moss", "who-2-organisation", "Some Council", "who-2-presence", "APOLOGIES", "who-2-email", "ali@council.example"));
    typed.putAll(Map.of("summary", "A plan was agreed.", "children", "No concern."));
    return typed;
  }

  private static CaseMeetingForm record(Map<String, String> typed) {
    return new CaseMeetingForm(Entered.prefilled(typed), CaseMeetingKind.INITIAL, true);
  }

  @Test
  void a_record_holds_who_came_and_what_was_said() {
    CaseMeetingForm form = record(typed());
    assertThat(form.mistakes(TODAY).all()).isEmpty();
    assertThat(form.plan().people()).extracting(Participant::presence).containsExactly(Participant.Presence.CAME, Participant.Presence.APOLOGIES);
    assertThat(form.recorded().points()).containsExactly(Map.entry("children", "No concern."));
  }

  @Test
  void what_was_saved_stands_in_the_form_again() {
    CaseMeetingForm form = record(typed());
    Entered again = CaseMeetingForm.prefilled(form.plan(), Optional.of(form.recorded()));
    CaseMeetingForm read = new CaseMeetingForm(again, CaseMeetingKind.INITIAL, true);
    assertThat(read.plan()).isEqualTo(form.plan());
    assertThat(read.recorded()).isEqualTo(form.recorded());
  }

  @Test
  void an_action_needs_an_owner_and_a_day() {
    Map<String, String> typed = typed();
    typed.put("do-0-what", "Write to the coroner");
    assertThat(record(typed).mistakes(TODAY).all()).extracting(Mistakes.Mistake::field).containsExactly("do-0-organisation", "do-0-by");
  }

  @Test
  void somebody_must_have_come_to_a_meeting_that_was_held() {
    Map<String, String> typed = typed();
    typed.put("who-0-presence", "ABSENT");
    assertThat(record(typed).mistakes(TODAY).of("who-0-name")).isEqualTo("Enter at least one person who came");
  }

  @Test
  void a_meeting_is_not_planned_for_a_day_that_is_over() {
    CaseMeetingForm form = new CaseMeetingForm(Entered.prefilled(typed()), CaseMeetingKind.REVIEW, false);
    assertThat(form.mistakes(TODAY).of("on")).contains("today or within the next 2 years");
  }

  @Test
  void a_removed_row_closes_up_with_all_that_belongs_to_it() {
    Map<String, String> typed = typed();
    typed.put("rows-change", "who-0");
    CaseMeetingForm form = record(typed);
    assertThat(form.people().changes()).isTrue();
    CaseMeetingForm after = new CaseMeetingForm(form.people().changed(), CaseMeetingKind.INITIAL, true);
    assertThat(after.people().count()).isEqualTo(2);
    assertThat(after.plan().people()).containsExactly(new Participant("Ali Moss", "", "Some Council", "ali@council.example", Participant.Presence.APOLOGIES));
  }

  @Test
  void someone_from_the_directory_takes_the_first_empty_row() {
    CaseMeetingForm form = record(typed());
    Entered with = form.people().with(CaseMeetingForm.values(new Participant("Kit Lane", "nurse", "Some Hospital", "kit@hospital.example", Participant.Presence.ASKED)));
    assertThat(with.text("who-1-name")).isEqualTo("Kit Lane");
    assertThat(with.text("who-rows")).isEqualTo("3");
  }

  @Test
  void what_an_invitation_cannot_hold_is_said_while_it_can_be_mended() {
    Map<String, String> typed = typed();
    typed.put("place", "a".repeat(250) + "\n" + "b".repeat(249));
    typed.put("who-0-name", "S".repeat(121));
    for (String email : new String[] {"<ali@council.example>", "ali@council.example;", "ali,moss@council.example", "ali@council"}) {
      typed.put("who-2-email", email);
      assertThat(record(typed).mistakes(TODAY).all()).as(email).extracting(Mistakes.Mistake::field).containsExactlyInAnyOrder("place", "who-0-name", "who-2-email");
    }
  }
}
