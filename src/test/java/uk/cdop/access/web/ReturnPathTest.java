package uk.cdop.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
  @Test
  void leads_back_to_a_page_of_this_service() {
    String page = "/reviews/0b8d8a2c-5b7e-4f10-9d0e-3f4d1a6c2b10/family/contacts/new";

    assertThat(ReturnPath.read(page)).contains(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", "home", "//evil.example", "/\\evil.example", "https://evil.example/", "/%2fevil.example", "/a//b", "/../etc", "/a/..",
        "/.", "/a?to=b", "/a#b", "/a\r\nSet-Cookie:x", "/a b", "/log-out", "/log-in", "/timed-out", "/session", "/drafts", "/api/reviews"
      })
  void leads_nowhere_else(String typed) {
    assertThat(ReturnPath.read(typed)).isEmpty();
  }

  @Test
  void leads_nowhere_when_nothing_was_said() {
    assertThat(ReturnPath.read(null)).isEmpty();
  }
}
