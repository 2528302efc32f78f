package uk.cdop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.Editions;
import uk.cdop.ncmd.CaseRecord;
import uk.cdop.ncmd.InventedDocument;
import uk.cdop.ncmd.Occasion;

class NcmdRowsTest {
  private static final People PEOPLE = People.read(Path.of("deploy/demo/users.json"));
  private static final Editions EDITIONS = Editions.read();

  @Test
  void lets_every_finished_case_have_both_its_documents() {
    assertThat(new SyntheticCases(3, LocalDate.of(2026, 11, 21)).many(0, 400).filter(one -> one.progress() == Progress.FINALISED))
        .isNotEmpty()
        .allSatisfy(one -> {
          CaseRecord record = NcmdRows.record(one, NcmdRows.facts(one, "OXON-2026-0001"), PEOPLE, EDITIONS, true);
          assertThat(InventedDocument.blockers(record, Occasion.NOTIFY)).isEmpty();
          assertThat(InventedDocument.blockers(record, Occasion.FINALISE)).isEmpty();
          assertThat(InventedDocument.of(record, Occasion.FINALISE).orElseThrow().misfits()).isEmpty();
        });
  }
}
