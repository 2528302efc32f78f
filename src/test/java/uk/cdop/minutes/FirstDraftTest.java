package uk.cdop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;
import uk.cdop.analysis.Practice;
import uk.cdop.live.LiveMeeting;
import uk.cdop.live.LiveMeeting.Item;
import uk.cdop.live.LiveMeeting.Seat;
import uk.cdop.live.LiveMeeting.Sitting;
import uk.cdop.live.MeetingRecords.CaseRecord;
import uk.cdop.live.MeetingRecords.State;
import uk.cdop.meeting.DeclaredInterests.Declared;
import uk.cdop.meeting.Ruling;

class FirstDraftTest {
  private final List<Passage> draft =
      FirstDraft.of(meeting(), List.of(complete(), deferred()), Connections.of(meeting(), List.of(declared())), new AnalysisCodes());

  @Test
  void begins_with_who_was_there_for_which_case_and_who_was_not() {
    assertThat(draft.getFirst().rows())
        .containsExactly(
            List.of("Ana Reed", "Police", "All cases"), List.of("Jo Marsh", "Health", "All but Case B"));
    assertThat(passage("", "In attendance").rows()).containsExactly(List.of("Odd Office", "Coordinator, in attendance", "All cases"));
    assertThat(passage("", "Apologies").rows()).containsExactly(List.of("Lee Moor", "Education", "None"));
    assertThat(passage("", "Not present, without apologies").rows()).containsExactly(List.of("Kim Vale", "Lay member", "None"));
  }

  @Test
  void keeps_an_expert_for_one_case_with_that_case() {
    assertThat(passage("B", "Experts for this case").rows())
        .containsExactly(List.of("Dr Exa Mple", "Expert for Case B", "Case B"), List.of("Dr Ano Ther", "Expert for Case B", "None, sent apologies"));
    assertThat(draft.stream().filter(each -> !each.letter().equals("B")).map(Passage::text)).noneMatch(text -> text.contains("Expert for Case B"));
  }

  @Test
  void says_who_declared_a_connection_what_the_chair_decided_and_where_the_break_was() {
    assertThat(text("", "Declared connections")).isEqualTo("Jo Marsh declared a connection with Case B. The chair decided: Leaves the room for this case.");
    assertThat(text("", "Order of the meeting")).isEqualTo("Case A, 20 minutes planned\nBreak, 15 minutes planned\nCase B, 20 minutes planned\nCase C, 20 minutes planned");
  }

  @Test
  void says_of_a_case_what_was_decided_found_and_learned() {
    assertThat(text("A", "Decision")).isEqualTo("The panel completed its review of this case.");
    assertThat(text("A", "Quorum")).isEqualTo("Quorate: 2 members sat for this case");
    assertThat(text("A", "Category of death")).startsWith("9 Infection\n9.2");
    assertThat(text("A", "Modifiable factors")).isEqualTo("Modifiable factors identified\nDelayed recognition: Fever was not seen");
    assertThat(text("A", "Learning")).isEqualTo("Look for fever");
    assertThat(text("A", "Good practice")).isEqualTo("The ward called every day");
    assertThat(passage("A", "Actions").rows()).containsExactly(List.of("Teach it", "Ward manager, A trust", "1 February 2027"));
  }

  @Test
  void says_that_a_case_was_deferred_or_not_recorded() {
    assertThat(text("B", "Decision")).isEqualTo("The case was deferred.");
    assertThat(text("C", "Decision")).isEqualTo("Nothing was recorded of this case at the meeting.");
  }

  private Passage passage(String letter, String heading) {
    return draft.stream().filter(each -> each.letter().equals(letter) && each.heading().equals(heading)).findFirst().orElseThrow();
  }

  private String text(String letter, String heading) {
    return passage(letter, heading).text();
  }

  private static Declared declared() {
    return new Declared("B", "oxon.member", "Jo Marsh", true, Optional.of(Ruling.LEAVES), "", "");
  }

  private static CaseRecord complete() {
    List<LineEntry> lines =
        List.of(
            new FactorEntry("D", "D01", "Fever was not seen", 2, "Y"),
            new LearningEntry("Look for fever", "LOCAL"),
            new ActionEntry("Teach it", "A trust", "Ward manager", LocalDate.of(2027, 2, 1), null));
    PanelRecord record =
        new PanelRecord(
            new CaseSummary("", ""), new Categorisation(List.of("9"), "9", "9.2", ""), new Modifiability("MOD", ""),
            new Practice("The ward called every day", ""), lines.stream().map(line -> new RecordedLine(Optional.empty(), line)).toList());
    return new CaseRecord(
        "A", State.FINALISED, Optional.of(LiveMeeting.Decision.COMPLETE), "", Optional.of(record), Map.of(), "Quorate: 2 members sat for this case", "", "");
  }

  private static CaseRecord deferred() {
    return new CaseRecord("B", State.DEFERRED, Optional.empty(), "", Optional.empty(), Map.of(), "", "", "");
  }

  /** A meeting that answers only what minutes ask. */
  private static LiveMeeting meeting() {
    return (LiveMeeting)
        Proxy.newProxyInstance(
            FirstDraftTest.class.getClassLoader(),
            new Class<?>[] {LiveMeeting.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "agenda" ->
                      List.of(
                          new Item("A", "A baby", 20, false), new Item("", "", 15, false), new Item("B", "A child", 20, false), new Item("C", "A child", 20, false));
                  case "allSeats" ->
                      List.of(
                          new Seat("a", "Ana Reed", "Police", true, "", false, false), new Seat("j", "Jo Marsh", "Health", true, "", false, false),
                          new Seat("k", "Kim Vale", "Lay member", false, "", false, false), new Seat("o", "Odd Office", "Coordinator, in attendance", true, "", false, true),
                          new Seat("p", "Pat Office", "Coordinator, in attendance", false, "", false, true),
                          new Seat("e", "Dr Exa Mple", "Expert for Case B", true, "B", false, false), new Seat("x", "Dr Ano Ther", "Expert for Case B", false, "B", true, false), new Seat("l", "Lee Moor", "Education", false, "", true, false));
                  case "sitting" ->
                      new Sitting(2, arguments[0].equals("B") ? List.of("Jo Marsh") : List.of(), true, "Quorate: now");
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
