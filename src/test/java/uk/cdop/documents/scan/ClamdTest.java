package uk.cdop.documents.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.documents.check.SomeFiles;
import uk.cdop.testing.InstreamServer;
import uk.cdop.testing.Scanner;

class ClamdTest {
  /** A port where nobody ever listened: a server that was just closed may still answer one caller whom its thread was waiting for. */
  private static final int NOBODY = 1;

  @TempDir Path folder;

  @Test
  void streams_a_file_and_reads_the_verdict() throws IOException {
    try (InstreamServer server = new InstreamServer(0)) {
      Clamd clamd = new Clamd("127.0.0.1", server.port());

      assertThat(clamd.scan(SomeFiles.pdf())).isEqualTo(new Clamd.Answer.Clean());
      assertThat(clamd.scan(new byte[3_000_000])).isEqualTo(new Clamd.Answer.Clean());
      assertThat(clamd.scan(SomeFiles.EICAR)).isEqualTo(new Clamd.Answer.Found("Eicar-Test-Signature"));
      assertThat(clamd.scan(new byte[26 << 20])).isInstanceOf(Clamd.Answer.NoVerdict.class);
    }
  }

  @Test
  void speaks_with_the_real_clamav_where_it_is_installed() throws IOException {
    Assumptions.assumeTrue(Scanner.installed().isPresent(), "ClamAV's daemon is not on this machine");
    try (InstreamServer free = new InstreamServer(0)) {
      int port = free.port();
      free.close();
      try (Scanner scanner = new Scanner(folder, port).start()) {
        Clamd clamd = new Clamd("127.0.0.1", scanner.port());

        assertThat(clamd.scan(SomeFiles.pdf())).isEqualTo(new Clamd.Answer.Clean());
        assertThat(clamd.scan(SomeFiles.EICAR)).isEqualTo(new Clamd.Answer.Found("Cdop.Test.Eicar.UNOFFICIAL"));
        assertThat(clamd.scan(SomeFiles.largePdf(19 << 20))).isEqualTo(new Clamd.Answer.Clean());
      }
    }
  }

  @Test
  void says_when_the_scanner_is_away() {
    assertThatThrownBy(() -> new Clamd("127.0.0.1", NOBODY).scan(new byte[1])).isInstanceOf(IOException.class);
  }

  @Test
  void takes_nothing_but_a_plain_yes_for_clean() {
    assertThat(Clamd.read("stream: OK")).isEqualTo(new Clamd.Answer.Clean());
    assertThat(Clamd.read("stream: OK FOUND")).isEqualTo(new Clamd.Answer.Found("OK"));
    assertThat(Clamd.read("stream: Bad\nName<b> FOUND")).isEqualTo(new Clamd.Answer.Found("Bad_Name_b_"));
    assertThat(Clamd.read("INSTREAM: Can't write to temporary file. ERROR")).isInstanceOf(Clamd.Answer.NoVerdict.class);
    assertThat(Clamd.read("")).isInstanceOf(Clamd.Answer.NoVerdict.class);
  }
}
