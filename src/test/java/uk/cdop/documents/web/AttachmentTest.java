package uk.cdop.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {
  @Test
  void names_the_file_for_old_and_new_programs() {
    assertThat(Attachment.disposition("Zoë’s letter.pdf"))
        .isEqualTo("attachment; filename=\"Zo__s letter.pdf\"; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20letter.pdf");
  }

  @Test
  void lets_no_name_end_the_header() {
    assertThat(Attachment.disposition("a\"; x=\"b\r\nSet-Cookie: c.pdf")).doesNotContain("\r", "\n", "x=\"", "Cookie:");
  }
}
