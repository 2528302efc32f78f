package uk.cdop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", " 999\u00a0000\u20110018 "})
  void reads_spaces_and_hyphens(String typed) {
    assertThat(NhsNumber.read(typed)).isEqualTo(new NhsNumber.Reading.Valid(new NhsNumber("9990000018")));
  }

  @ParameterizedTest
  @CsvSource({
    "999000001,NOT_TEN_DIGITS",
    "99900000180,NOT_TEN_DIGITS",
    "99900000l8,NOT_TEN_DIGITS",
    "٩٩٩٠٠٠٠٠١٨,NOT_TEN_DIGITS",
    "9990000019,CHECK_DIGIT",
    "0000000000,CHECK_DIGIT",
    "QQ123456C,LOOKS_LIKE_NATIONAL_INSURANCE",
    "qq 12 34 56 c,LOOKS_LIKE_NATIONAL_INSURANCE"
  })
  void says_what_is_wrong(String typed, NhsNumber.Fault why) {
    assertThat(NhsNumber.read(typed)).isEqualTo(new NhsNumber.Reading.Wrong(why));
  }

  @Test
  void refuses_every_number_whose_check_digit_would_be_ten() {
    int asksForTen = 0;
    for (int n = 0; n < 1000; n++) {
      String first = "999000" + String.format("%03d", n);
      int sum = 0;
      for (int i = 0; i < 9; i++) {
        sum += (first.charAt(i) - '0') * (10 - i);
      }
      long valid = IntStream.range(0, 10)
          .filter(last -> NhsNumber.read(first + last) instanceof NhsNumber.Reading.Valid)
          .count();
      assertThat(valid).isEqualTo(sum % 11 == 1 ? 0 : 1);
      asksForTen += sum % 11 == 1 ? 1 : 0;
    }
    assertThat(asksForTen).isPositive();
  }

  @Test
  void is_read_out_in_three_groups_and_never_printed() {
    var number = new NhsNumber("9990000018");
    assertThat(number.spaced()).isEqualTo("999 000 0018");
    assertThat(number.toString()).doesNotContain("999");
    assertThatThrownBy(() -> new NhsNumber("9990000019")).hasMessageNotContaining("999");
  }
}
