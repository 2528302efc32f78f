package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.analysis.SomeAnalysis.CODES;
import static uk.cdop.analysis.SomeAnalysis.evidence;
import static uk.cdop.analysis.SomeAnalysis.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.PanelRecord.RecordedLine;

class PanelRecordTest {
  private static final WithoutNames WITHOUT = new WithoutNames(text -> text.replace("Testname", "the child"));

  private final AnalysisState draft = ready().with(new FactorEntry("B", "", "Testname slept there", 2, "N")).state();
  private final PanelRecord given = CarriedRecords.given(draft, WITHOUT);

  @Test
  void is_given_without_the_names_of_the_case() {
    assertThat(texts(given)).contains("the child slept there").noneMatch(text -> text.contains("Testname"));
  }

  @Test
  void leaves_every_line_alone_that_comes_back_as_it_was_given() {
    ChangedLines changes = ChangedLines.of(draft.lines(), given.lines(), WITHOUT);

    assertThat(changes.added()).isEmpty();
    assertThat(changes.changed()).isEmpty();
    assertThat(changes.removed()).isEmpty();
  }

  @Test
  void changes_the_line_it_began_as_and_adds_and_removes_the_others() {
    List<RecordedLine> back = new ArrayList<>(given.lines());
    RecordedLine removed = back.removeFirst();
    RecordedLine changed = back.removeFirst();
    FactorEntry other = new FactorEntry("B", "", "Slept on a sofa", 2, "Y");
    LearningEntry added = new LearningEntry("Ask where a baby sleeps", "LOCAL");
    back.add(new RecordedLine(changed.origin(), other));
    back.add(new RecordedLine(Optional.empty(), added));

    ChangedLines changes = ChangedLines.of(draft.lines(), back, WITHOUT);

    assertThat(changes.removed()).containsExactly(removed.origin().orElseThrow());
    assertThat(changes.changed()).hasSize(1).containsEntry(changed.origin().orElseThrow(), other);
    assertThat(changes.added()).containsExactly(added);
  }

  @Test
  void adds_again_what_somebody_removed_while_the_meeting_worked_on_it() {
    ChangedLines changes = ChangedLines.of(List.of(), given.lines(), WITHOUT);

    assertThat(changes.added()).hasSameSizeAs(given.lines());
  }

  @Test
  void is_checked_as_if_it_had_been_taken_over() {
    PanelRecord judged =
        new PanelRecord(given.summary(), given.category(), new Modifiability("MOD", ""), given.practice(), given.lines());

    assertThat(Checks.of(CheckRecord.taken(draft, judged), evidence(), CODES).stream().map(Finding::text))
        .containsExactly("You said that modifiable factors were identified, but no factor is marked as modifiable");
  }

  private static List<String> texts(PanelRecord record) {
    return record.lines().stream().map(RecordedLine::entry).map(Object::toString)
        .map(text -> text.replaceAll(".*text=([^,]*),.*", "$1")).toList();
  }
}
