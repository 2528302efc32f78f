package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;

/** The kinds of agency, from the reporting form's own list. */
@ApplicationScoped
public class AgencyTypes {
  static final String FORM = "reporting";
  static final String QUESTION = "reporter.agency_type";

  @Inject Editions editions;

  public String label(String code) {
    return list().stream().filter(c -> c.code().equals(code)).map(CodeList.Code::label).findFirst().orElse("Other");
  }

  public List<CodeList.Code> list() {
    return editions.current(FORM).question(QUESTION)
        .filter(Question.Choice.class::isInstance)
        .map(question -> ((Question.Choice) question).codes().codes())
        .orElse(List.of());
  }
}
