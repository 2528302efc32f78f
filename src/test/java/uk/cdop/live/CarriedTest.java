package uk.cdop.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;
import uk.cdop.analysis.Practice;

class CarriedTest {
  private final PanelRecord given = SomePanelRecord.record();
  private final RecordedLine known = given.lines().getFirst();

  @Test
  void keeps_what_the_owner_changed_meanwhile_where_the_meeting_changed_nothing() {
    PanelRecord current = new PanelRecord(given.summary(), given.category(), given.modifiability(), new Practice("Called daily", ""), given.lines());
    assertThat(new Carried(given, given).onto(current)).isEqualTo(current);
  }

  @Test
  void lets_the_meetings_words_stand_where_both_changed_something() {
    CaseSummary ours = new CaseSummary("Extreme prematurity", "The child died on the ward.");
    PanelRecord record = new PanelRecord(ours, given.category(), given.modifiability(), given.practice(), given.lines());
    PanelRecord current = new PanelRecord(new CaseSummary("Not known", ""), given.category(), given.modifiability(), given.practice(), given.lines());
    assertThat(new Carried(given, record).onto(current).summary()).isEqualTo(ours);
  }

  @Test
  void keeps_a_line_that_someone_added_outside_the_meeting() {
    RecordedLine theirs = SomePanelRecord.added(UUID.randomUUID(), "Added outside");
    PanelRecord current = SomePanelRecord.with(given, known, theirs);
    assertThat(new Carried(given, given).onto(current).lines()).containsExactly(known, theirs);
  }

  @Test
  void removes_the_line_that_the_meeting_removed() {
    assertThat(new Carried(given, SomePanelRecord.with(given)).onto(given).lines()).isEmpty();
  }

  @Test
  void leaves_a_line_away_that_the_owner_removed_and_the_meeting_left_as_it_was() {
    assertThat(new Carried(given, given).onto(SomePanelRecord.with(given)).lines()).isEmpty();
  }

  @Test
  void adds_the_meetings_new_line() {
    RecordedLine ours = new RecordedLine(Optional.empty(), new FactorEntry("C", "", "Damp rooms", 1, "N"));
    assertThat(new Carried(given, SomePanelRecord.with(given, known, ours)).onto(given).lines()).containsExactly(known, ours);
  }
}
