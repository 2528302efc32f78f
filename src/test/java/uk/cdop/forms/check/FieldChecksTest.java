package uk.cdop.forms.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.forms.Condition;
import uk.cdop.forms.FieldCheck;
import uk.cdop.forms.FieldCheck.Verdict;
import uk.cdop.forms.Question;

class FieldChecksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "999000001,NHS number must have 10 digits",
    "9990000019,Check the NHS number - the last digit does not match",
    "QQ123456C,Enter an NHS number - what was entered looks like a National Insurance number"
  })
  void says_how_to_mend_an_nhs_number(String typed, String message) {
    assertThat(judge(new NhsNumberCheck(), "NHS number", typed)).isEqualTo(new Verdict.Wrong(message));
  }

  @Test
  void keeps_ten_plain_digits_and_shows_three_groups() {
    assertThat(judge(new NhsNumberCheck(), "NHS number", "999 000-0018")).isEqualTo(new Verdict.Right("9990000018"));
    assertThat(new NhsNumberCheck().shown("9990000018")).isEqualTo("999 000 0018");
  }

  @ParameterizedTest
  @CsvSource({"ox11aa,OX1 1AA", "OX1 1AA,OX1 1AA", "sw1a1aa,SW1A 1AA", "m1 1ae,M1 1AE", "rg 45 6 aa,RG45 6AA", "w1a0ax,W1A 0AX"})
  void tidies_a_postcode(String typed, String kept) {
    assertThat(judge(new UkPostcodeCheck(), "Postcode", typed)).isEqualTo(new Verdict.Right(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OX1", "OX1 1A", "1OX 1AA", "OX1 1AAA", "Oxford", "OX1 1CA", "١"})
  void refuses_what_is_no_full_postcode(String typed) {
    assertThat(judge(new UkPostcodeCheck(), "Postcode", typed)).isInstanceOf(Verdict.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.uk", "A.Person+cdr@nhs.example", "o'neil@trust.nhs.example"})
  void takes_an_email_address(String typed) {
    assertThat(judge(new EmailCheck(), "Email address", typed)).isEqualTo(new Verdict.Right(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a@b", "@b.uk", "a b@c.uk", "a@b..uk", "a@@b.uk", "a@b.uk\r\nBcc: x@y.uk", ".a@b.uk", "a@-b.uk", "<a@b.uk>"})
  void refuses_what_is_no_email_address(String typed) {
    assertThat(judge(new EmailCheck(), "Email address", typed)).isInstanceOf(Verdict.Wrong.class);
  }

  @Test
  void takes_today_and_refuses_tomorrow() {
    assertThat(judge(new NotInFutureCheck(), "Date of death", "2026-11-21")).isEqualTo(new Verdict.Right("2026-11-21"));
    assertThat(judge(new NotInFutureCheck(), "Date of death", "2026-11-22"))
        .isEqualTo(new Verdict.Wrong("Date of death must be today or in the past"));
  }

  private static Verdict judge(FieldCheck check, String subject, String typed) {
    var about = new Question.About("a.b", "Label", "it", subject, "", "", "project", false, false, false, "", Condition.ALWAYS, List.of());
    return check.judge(typed, about, TODAY);
  }
}
