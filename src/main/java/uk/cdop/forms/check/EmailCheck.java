package uk.cdop.forms.check;

import java.time.LocalDate;
import java.util.regex.Pattern;
import uk.cdop.forms.FieldCheck;
import uk.cdop.forms.Question;

/** An email address that a mail server could take: one @, a dotted domain, no spaces. Case is kept. */
public final class EmailCheck implements FieldCheck {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN = Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  @Override
  public String name() {
    return "email";
  }

  @Override
  public Verdict judge(String value, Question.About about, LocalDate today) {
    int at = value.indexOf('@');
    return value.length() <= LONGEST
            && at > 0
            && at <= LONGEST_LOCAL
            && LOCAL.matcher(value.substring(0, at)).matches()
            && DOMAIN.matcher(value.substring(at + 1)).matches()
        ? new Verdict.Right(value)
        : new Verdict.Wrong("Enter an email address in the correct format, like name@example.com");
  }
}
