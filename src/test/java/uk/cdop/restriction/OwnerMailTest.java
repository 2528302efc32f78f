package uk.cdop.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.mail.Mail;

class OwnerMailTest {
  @Test
  void says_where_to_look_and_who_else_does() {
    Mail mail = OwnerMail.opened(UUID.randomUUID(), "doctor@example.org", "https://cdop.example");
    assertThat(mail.recipient()).isEqualTo("doctor@example.org");
    assertThat(mail.body()).contains("https://cdop.example/home", "privacy officer");
  }

  @Test
  void is_given_nothing_that_could_hold_a_case() {
    Method only = Arrays.stream(OwnerMail.class.getDeclaredMethods()).filter(method -> method.getReturnType() == Mail.class).findFirst().orElseThrow();
    assertThat(only.getParameterTypes()).containsExactly(UUID.class, String.class, String.class);
  }
}
