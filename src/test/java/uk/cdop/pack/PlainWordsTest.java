package uk.cdop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.cdop.anonymise.CleanText.Piece;
import uk.cdop.anonymise.CleanText.State;

class PlainWordsTest {
  @Test
  void shows_the_proposal_of_what_still_waits_and_nothing_where_there_is_none() {
    assertThat(shown(new Piece(State.OPEN, "the child", "Yuki", "yuki", "a name"))).isEqualTo("the child");
    assertThat(shown(new Piece(State.OPEN, "Ottercombe", "Ottercombe", "ottercombe", "a place"))).isEqualTo("[not shown]");
  }

  @Test
  void shows_what_a_person_settled_as_they_settled_it() {
    assertThat(shown(new Piece(State.KEPT, "Sepsis Six", "Sepsis Six", "sepsis six", "a name"))).isEqualTo("Sepsis Six");
    assertThat(shown(new Piece(State.REPLACED, "Hospital A", "Ottercombe General", "ottercombe general", "a place"))).isEqualTo("Hospital A");
    assertThat(shown(new Piece(State.SAME, " was seen at ", " was seen at ", "", ""))).isEqualTo(" was seen at ");
  }

  private static String shown(Piece piece) {
    return PlainWords.shown(piece);
  }
}
