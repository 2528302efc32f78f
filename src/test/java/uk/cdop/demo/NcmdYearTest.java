package uk.cdop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.cdop.ncmd.InventedDocument;
import uk.cdop.ncmd.Occasion;

/** A slice of the year that `deploy/ncmd-year` exports as a whole. */
class NcmdYearTest {
  private static final int SLICE = 60;
  private static final int OFFICIALLY = 30;

  @Test
  void every_document_of_a_slice_of_the_year_is_valid_in_every_shape() {
    NcmdYear year = new NcmdYear(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    year.export(new NationalYear(People.read(Path.of("deploy/demo/users.json")), 1), SLICE, OFFICIALLY);
    assertThat(year.faults()).isEmpty();
    assertThat(year.checked().getFirst()).isGreaterThan(SLICE);
    assertThat(year.checked().getLast()).isEqualTo(OFFICIALLY);
  }

  @Test
  void the_same_year_gives_the_same_documents() {
    assertThat(hashes()).isNotEmpty().isEqualTo(hashes());
  }

  private static String hashes() {
    return new NationalYear(People.read(Path.of("deploy/demo/users.json")), 1).records(10)
        .map(one -> InventedDocument.of(one.record(), one.reviewed() ? Occasion.FINALISE : Occasion.NOTIFY).orElseThrow().sha256())
        .toList()
        .toString();
  }
}
