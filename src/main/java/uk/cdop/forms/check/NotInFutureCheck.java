package uk.cdop.forms.check;

import java.time.LocalDate;
import uk.cdop.forms.FieldCheck;
import uk.cdop.forms.Question;

/** A date that is today or earlier. */
public final class NotInFutureCheck implements FieldCheck {

  @Override
  public String name() {
    return "not_in_future";
  }

  @Override
  public Verdict judge(String value, Question.About about, LocalDate today) {
    return LocalDate.parse(value).isAfter(today)
        ? new Verdict.Wrong(about.subject() + " must be today or in the past")
        : new Verdict.Right(value);
  }
}
