package uk.cdop.forms.check;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.cdop.forms.FieldCheck;
import uk.cdop.forms.Question;

/** A full UK postcode; kept in capitals with one space before the last three characters. */
public final class UkPostcodeCheck implements FieldCheck {

  private static final Pattern POSTCODE =
      Pattern.compile("(GIR0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPSTUW])[0-9][ABD-HJLNP-UW-Z]{2})");

  @Override
  public String name() {
    return "uk_postcode";
  }

  @Override
  public Verdict judge(String value, Question.About about, LocalDate today) {
    var bare = value.replaceAll("[\\s.-]", "").toUpperCase(Locale.UK);
    return POSTCODE.matcher(bare).matches()
        ? new Verdict.Right(bare.substring(0, bare.length() - 3) + " " + bare.substring(bare.length() - 3))
        : new Verdict.Wrong("Enter a full UK postcode, like OX1 1AA");
  }
}
