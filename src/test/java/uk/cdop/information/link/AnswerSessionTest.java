package uk.cdop.information.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.information.Secret;

class AnswerSessionTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private final UUID link = UUID.randomUUID();
  private final AnswerSession session = new AnswerSession(Secret.token(), "OXON", link, NOW);

  @Test
  void lasts_while_it_is_used() {
    assertThat(session.use(link, NOW.plus(Duration.ofMinutes(110)))).isTrue();
    assertThat(session.use(link, NOW.plus(Duration.ofMinutes(220)))).isTrue();
  }

  @Test
  void ends_after_two_idle_hours() {
    assertThat(session.use(link, NOW.plus(AnswerSession.IDLE).plusSeconds(1))).isFalse();
  }

  @Test
  void ends_after_twelve_hours_however_much_it_is_used() {
    Instant at = NOW;
    while (at.isBefore(NOW.plus(AnswerSession.LONGEST))) {
      assertThat(session.use(link, at)).isTrue();
      at = at.plus(Duration.ofMinutes(90));
    }
    assertThat(session.use(link, NOW.plus(AnswerSession.LONGEST).plusSeconds(1))).isFalse();
  }

  @Test
  void opens_no_other_link() {
    assertThat(session.use(UUID.randomUUID(), NOW)).isFalse();
  }

  @Test
  void is_over_when_the_person_leaves() {
    session.end(NOW);
    assertThat(session.use(link, NOW)).isFalse();
  }
}
