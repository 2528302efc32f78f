package uk.cdop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnteredTest {
  @Test
  void keeps_the_longest_answer_whole_however_its_lines_end() {
    assertThat(Entered.of(form("note", "line\r\n".repeat(4_000).strip())).text("note")).isEqualTo("line\n".repeat(4_000).strip());
  }

  @Test
  void cuts_nothing_off_in_silence() {
    String longer = "x".repeat(Entered.LONGEST + 1);
    MultivaluedMap<String, String> form = form("note", longer);
    form.putSingle("reason", "My own words");

    TooLong refused = catchThrowableOfType(TooLong.class, () -> Entered.of(form));

    assertThat(refused.typed()).containsExactlyInAnyOrderEntriesOf(Map.of("note", List.of(longer), "reason", List.of("My own words")));
  }

  @Test
  void counts_characters_as_the_database_does() {
    Entered typed = Entered.of(form("title", "\uD83D\uDC76\uD83D\uDC76"));
    assertThat(typed.length("title")).isEqualTo(2);
  }

  private static MultivaluedMap<String, String> form(String field, String value) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle(field, value);
    return form;
  }
}
