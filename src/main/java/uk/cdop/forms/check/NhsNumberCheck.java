package uk.cdop.forms.check;

import java.time.LocalDate;
import uk.cdop.forms.FieldCheck;
import uk.cdop.forms.Question;
import uk.cdop.platform.NhsNumber;

/** An NHS number with any spaces or hyphens; ten plain digits are kept. */
public final class NhsNumberCheck implements FieldCheck {

  @Override
  public String name() {
    return "nhs_number";
  }

  @Override
  public Verdict judge(String value, Question.About about, LocalDate today) {
    return switch (NhsNumber.read(value)) {
      case NhsNumber.Reading.Valid valid -> new Verdict.Right(valid.number().digits());
      case NhsNumber.Reading.Wrong wrong -> new Verdict.Wrong(switch (wrong.why()) {
        case NOT_TEN_DIGITS -> about.subject() + " must have 10 digits";
        case CHECK_DIGIT -> "Check the NHS number - the last digit does not match";
        case LOOKS_LIKE_NATIONAL_INSURANCE ->
            "Enter an NHS number - what was entered looks like a National Insurance number";
      });
    };
  }

  @Override
  public String shown(String value) {
    return new NhsNumber(value).spaced();
  }
}
