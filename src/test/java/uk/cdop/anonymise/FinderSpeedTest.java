package uk.cdop.anonymise;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.anonymise.Corpus.Case;

/** A pack is cleaned while a person waits, and no text can hold it up. */
class FinderSpeedTest {
  private static final List<Case> CASES = Corpus.load();

  @Test
  void cleans_a_pack_of_12_cases_with_300_answers_in_less_than_2_seconds() {
    clean(1, 100);
    long start = cpu();
    clean(12, 300);
    assertThat(Duration.ofNanos(cpu() - start)).isLessThan(Duration.ofSeconds(2));
  }

  /** Time of this thread alone, so that what else the machine does is not counted. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void clean(int cases, int answers) {
    for (int i = 0; i < cases; i++) {
      Case one = CASES.get(i % CASES.size());
      List<String> texts = new ArrayList<>();
      for (int answer = 0; answer < answers; answer++) {
        texts.add(answer + ". " + one.plain().get(answer % one.plain().size()));
      }
      Anonymiser anonymiser = new Anonymiser(one.child(), one.known(), Choices.none());
      anonymiser.read(texts);
      assertThat(anonymiser.findings(texts)).isNotNull();
      texts.forEach(anonymiser::clean);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'''... ' Brien ", "a", "A", "9", "9 ", "07700 9", "0(0)-", "www.", "a.b.c.", "x@", "@@", "St ", "Road ", "A. ", "A.", "K o f i ", "the School ", "Of the ",
        "Kofi", "KofiMensah", "3rd of ", "3/3/", "third of ", "Mr ", "Mr. Mc", "Flat 3, ", "OX4 ", "AB12 ", "\u200b", "\u00e9\u0301", "ref: ", "reg ", "insta: a", "Hospital ", "-", "\n"
      })
  void no_text_of_100_000_characters_holds_it_up(String bit) {
    Case one = CASES.getFirst();
    Anonymiser anonymiser = new Anonymiser(one.child(), one.known(), Choices.none());
    String text = bit.repeat(100_000 / bit.length());
    long start = cpu();
    assertThat(anonymiser.clean(text).pieces()).isNotEmpty();
    assertThat(Duration.ofNanos(cpu() - start)).isLessThan(Duration.ofSeconds(4));
  }
}
