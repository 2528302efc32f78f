package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;
import uk.cdop.analysis.Practice;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.live.LiveMeeting.Decision;

class CarriedJsonTest {
  private static final PanelRecord RECORD =
      new PanelRecord(
          new CaseSummary("Sepsis", "A baby died at home."),
          new Categorisation(List.of("8", "9"), "8", "8.3", ""),
          new Modifiability("MOD", ""),
          new Practice("Kind care", "The key worker will call"),
          List.of(
              new RecordedLine(Optional.of(UUID.randomUUID()), new FactorEntry("D", "D04", "Antibiotics came late", 2, "Y")),
              new RecordedLine(Optional.empty(), new LearningEntry("Ask for help early", "REGIONAL")),
              new RecordedLine(Optional.empty(), new ActionEntry("Audit", "The trust", "Medical director", LocalDate.of(2027, 3, 1), null))));

  @Test
  void a_record_comes_back_as_it_was_carried() {
    assertThat(CarriedJson.record(CarriedJson.write(RECORD))).isEqualTo(RECORD);
  }

  @Test
  void papers_come_back_with_the_hash_they_had() {
    Papers papers =
        new Papers("A baby", List.of(new Papers.Section("Review", true, List.of(new Papers.Line("What happened?", List.of("The child died."))))));
    assertThat(FrozenPapers.hash(CarriedJson.papers(CarriedJson.write(papers)))).isEqualTo(FrozenPapers.hash(papers));
  }

  @Test
  void what_is_handed_over_is_whole_or_refused() {
    HandedOver over = new HandedOver(RECORD, RECORD, Decision.COMPLETE, "", List.of(new HandedOver.Answer("Why so late?", "The bed was full.")));
    assertThat(HandedOver.read(over.write())).isEqualTo(over);
    assertThatThrownBy(() -> HandedOver.read("{")).isInstanceOf(IllegalStateException.class).hasNoCause();
  }

  @Test
  void what_was_handed_over_before_meetings_answered_families_can_still_be_read() {
    String whole = new HandedOver(RECORD, RECORD, Decision.REFER, "the hospital", List.of()).write();
    assertThat(HandedOver.read(whole.replace(",\"answers\":[]", "")).answers()).isEmpty();
  }
}
