package uk.cdop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormWithFileTest {
  private static final String TYPE = "multipart/form-data; boundary=----Mark7";
  private static final String GOOD =
      "------Mark7\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabcDEF-_123\r\n"
          + "------Mark7\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nZoë’s letter\r\n"
          + "------Mark7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"été.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
          + "%PDF\r\n--not the mark\r\nend\r\n"
          + "------Mark7--\r\n";

  @Test
  void reads_fields_and_the_file_byte_for_byte() {
    FormWithFile form = read(GOOD);

    assertThat(form.entered().text("title")).isEqualTo("Zoë’s letter");
    assertThat(form.fileName()).isEqualTo("été.pdf");
    assertThat(new String(form.file(), StandardCharsets.UTF_8)).isEqualTo("%PDF\r\n--not the mark\r\nend");
  }

  @Test
  void reads_an_empty_field_and_an_unchosen_file() {
    FormWithFile form = read("------Mark7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n------Mark7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n------Mark7--");

    assertThat(form.entered().text("a")).isEmpty();
    assertThat(form.fileName()).isEmpty();
    assertThat(form.file()).isEmpty();
  }

  @Test
  void refuses_what_is_no_such_form() {
    for (String broken : List.of("", "words", GOOD.substring(0, 200), GOOD.substring(0, GOOD.length() - 15), GOOD.replace("name=", "nome="), "------Mark7\r\n")) {
      assertThatThrownBy(() -> read(broken)).isInstanceOf(FormWithFile.Unreadable.class);
    }
    for (String type : List.of("multipart/form-data", "application/json", "multipart/form-data; boundary=\"\u0001\"")) {
      assertThatThrownBy(() -> FormWithFile.read(type, new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)))).isInstanceOf(FormWithFile.Unreadable.class);
    }
  }

  @Test
  void ends_on_any_damage_with_a_form_or_a_plain_refusal() {
    Random random = new Random(1);
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = good.clone();
      for (int changes = random.nextInt(6); changes >= 0; changes--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(FormWithFile.read(TYPE, new ByteArrayInputStream(damaged))).isNotNull();
      } catch (FormWithFile.Unreadable refused) {
        assertThat(refused).hasNoCause();
      }
    }
  }

  @Test
  void finds_the_token_only_where_it_stands_first() {
    assertThat(FormWithFile.csrf(GOOD)).isEqualTo("abcDEF-_123");
    assertThat(FormWithFile.csrf(GOOD.replace("name=\"csrf\"", "name=\"other\""))).isEmpty();
    assertThat(FormWithFile.csrf("x" + GOOD)).isEmpty();
  }

  private static FormWithFile read(String body) {
    return FormWithFile.read(TYPE, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
