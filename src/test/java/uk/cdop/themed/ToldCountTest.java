package uk.cdop.themed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldCountTest {
  @Test
  void tells_a_small_count_no_more_exactly_than_none() {
    assertThat(RegionalView.band(0)).isEqualTo(RegionalView.band(4));
    assertThat(RegionalView.offers(Optional.of(RegionalView.band(3)))).isEqualTo("Fewer than 5 cases, or none");
    assertThat(RegionalView.offers(Optional.of(RegionalView.band(5)))).isEqualTo("5 to 9 cases");
    assertThat(RegionalView.offers(Optional.of(RegionalView.band(14)))).isEqualTo("10 or more cases");
  }

  @Test
  void tells_nothing_while_a_cdop_chooses() {
    assertThat(RegionalView.offers(Optional.empty())).isEqualTo("Still choosing");
  }
}
