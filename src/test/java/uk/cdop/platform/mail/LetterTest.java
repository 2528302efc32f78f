package uk.cdop.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private final SendMail.Waiting waiting =
      new SendMail.Waiting(UUID.randomUUID(), "agency@example.org", "Request for information", "Open the link", 0,
          new SendMail.Calendar("", ""));

  @Test
  void has_the_same_message_id_whenever_it_is_sent() throws MessagingException {
    assertThat(letter().getMessageID()).isEqualTo(letter().getMessageID()).isEqualTo("<" + waiting.id() + "@cdop.example>");
  }

  @Test
  void goes_to_one_address_and_says_that_it_is_automatic() throws MessagingException {
    assertThat(letter().getAllRecipients()).singleElement().hasToString("agency@example.org");
    assertThat(letter().getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
  }

  @Test
  void refuses_what_could_start_a_header_or_name_a_second_recipient() {
    assertThatThrownBy(() -> new Mail("some-occasion", "a@example.org\nBcc: b@example.org", "Subject", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mail("some-occasion", "a@example.org,b@example.org", "Subject", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mail("some-occasion", "a@example.org", "Subject\r\nBcc: b@example.org", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Letter letter() throws MessagingException {
    return Letter.of(Session.getInstance(new Properties()), waiting, "no-reply@cdop.example", "https://cdop.example:8443", NOW);
  }
}
