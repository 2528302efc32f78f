package uk.cdop.forms.check;

import java.util.List;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Finding;
import uk.cdop.forms.Page;
import uk.cdop.forms.PageCheck;
import uk.cdop.forms.Question;

/** On a page that asks for {@code ….email} and {@code ….phone}, at least one of them is given. */
public final class EmailOrPhoneCheck implements PageCheck {

  @Override
  public String name() {
    return "email_or_phone";
  }

  @Override
  public List<Finding> findings(Page page, Answers answers) {
    var ways = page.questions().stream().map(Question::id).filter(id -> id.endsWith(".email") || id.endsWith(".phone")).toList();
    return ways.stream().anyMatch(id -> answers.text(id).isPresent())
        ? List.of()
        : List.of(Finding.error(ways.get(0), "Enter an email address or a phone number"));
  }
}
