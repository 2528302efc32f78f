package uk.cdop.information.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.information.Secret;

class SecureLinkTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private final String token = Secret.token();
  private final SecureLink link = new SecureLink("OXON", UUID.randomUUID(), token, NOW, NOW.plus(Duration.ofDays(51)));

  @Test
  void opens_with_its_code_however_it_is_typed() {
    String code = link.newCode(token, NOW).orElseThrow();
    String typed = " " + code.substring(0, 4).toLowerCase() + "-" + code.substring(4) + " ";
    assertThat(link.opens(token, typed, NOW)).isTrue();
  }

  @Test
  void opens_only_once_with_a_code() {
    String code = link.newCode(token, NOW).orElseThrow();
    assertThat(link.opens(token, code, NOW)).isTrue();
    assertThat(link.opens(token, code, NOW)).isFalse();
  }

  @Test
  void opens_with_no_code_before_one_was_sent() {
    assertThat(link.opens(token, "", NOW)).isFalse();
  }

  @Test
  void forgets_a_code_after_thirty_minutes() {
    String code = link.newCode(token, NOW).orElseThrow();
    assertThat(link.opens(token, code, NOW.plus(SecureLink.CODE_LASTS))).isFalse();
  }

  @Test
  void locks_a_code_after_five_wrong_tries_and_opens_with_a_new_one() {
    String code = link.newCode(token, NOW).orElseThrow();
    for (int i = 0; i < SecureLink.MOST_TRIES; i++) {
      assertThat(link.opens(token, "WRONG222", NOW)).isFalse();
    }
    assertThat(link.opens(token, code, NOW)).isFalse();
    String fresh = link.newCode(token, NOW.plusSeconds(31)).orElseThrow();
    assertThat(link.opens(token, fresh, NOW.plusSeconds(40))).isTrue();
  }

  @Test
  void opens_with_the_newest_code_only() {
    String old = link.newCode(token, NOW).orElseThrow();
    String fresh = link.newCode(token, NOW.plusSeconds(31)).orElseThrow();
    assertThat(link.opens(token, old, NOW.plusSeconds(32))).isFalse();
    assertThat(link.opens(token, fresh, NOW.plusSeconds(32))).isTrue();
  }

  @Test
  void sends_no_second_code_at_once_and_at_most_five_an_hour() {
    assertThat(link.newCode(token, NOW)).isPresent();
    assertThat(link.newCode(token, NOW.plusSeconds(29))).isEmpty();
    for (int i = 1; i < SecureLink.MOST_CODES_AN_HOUR; i++) {
      assertThat(link.newCode(token, NOW.plusSeconds(60L * i))).isPresent();
    }
    assertThat(link.newCode(token, NOW.plus(Duration.ofMinutes(30)))).isEmpty();
    assertThat(link.newCode(token, NOW.plus(Duration.ofMinutes(60)))).isPresent();
  }

  @Test
  void does_nothing_once_it_has_expired() {
    Instant late = NOW.plus(Duration.ofDays(51));
    assertThat(link.live(late)).isFalse();
    assertThat(link.newCode(token, late)).isEmpty();
  }

  @Test
  void does_nothing_once_it_was_revoked_even_with_a_good_code() {
    String code = link.newCode(token, NOW).orElseThrow();
    link.revoke(NOW.plusSeconds(1));
    assertThat(link.live(NOW.plusSeconds(2))).isFalse();
    assertThat(link.opens(token, code, NOW.plusSeconds(2))).isFalse();
  }

  @Test
  void does_not_open_with_the_code_of_another_link() {
    String otherToken = Secret.token();
    SecureLink other = new SecureLink("OXON", UUID.randomUUID(), otherToken, NOW, NOW.plus(Duration.ofDays(1)));
    link.newCode(token, NOW);
    String code = other.newCode(otherToken, NOW).orElseThrow();
    assertThat(link.opens(token, code, NOW)).isFalse();
  }
}
