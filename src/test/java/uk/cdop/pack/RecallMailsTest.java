package uk.cdop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.directory.Cdop;
import uk.cdop.platform.mail.Mail;

class RecallMailsTest {
  private static final Cdop PANEL = new Cdop("OXON", "Oxfordshire Child Death Overview Panel", "cdop@example.org", "01865 496 0001");

  @Test
  void names_the_meeting_and_says_not_to_use_copies() {
    Mail mail =
        RecallMails.recalled(
            UUID.randomUUID(), "panel meeting of 14 December 2026", new PackOccasions.Reader("oxon.member", "Bronwen Pugh", "member@example.org"), PANEL);
    assertThat(mail.subject()).isEqualTo("Papers for the panel meeting of 14 December 2026 were recalled");
    assertThat(mail.body()).contains("Do not use copies", PANEL.name(), PANEL.email());
    assertThat(mail.recipient()).isEqualTo("member@example.org");
  }

  @Test
  void is_given_nothing_that_could_hold_a_case() {
    Method only = Arrays.stream(RecallMails.class.getDeclaredMethods()).filter(method -> method.getReturnType() == Mail.class).findFirst().orElseThrow();
    assertThat(only.getParameterTypes()).containsExactly(UUID.class, String.class, PackOccasions.Reader.class, Cdop.class);
  }
}
