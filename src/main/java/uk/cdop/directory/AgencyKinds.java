package uk.cdop.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;
import uk.cdop.platform.ModuleApi;

/** The kinds of agency, from the reporting form's own list `agency_type`. */
@ModuleApi
@ApplicationScoped
public class AgencyKinds {
  private static final String FORM = "reporting";
  private static final String QUESTION = "reporter.agency_type";

  @Inject Editions editions;

  public List<CodeList.Code> list() {
    return editions.current(FORM).question(QUESTION)
        .filter(Question.Choice.class::isInstance)
        .map(question -> ((Question.Choice) question).codes().codes())
        .orElse(List.of());
  }

  public String label(String code) {
    return list().stream().filter(kind -> kind.code().equals(code)).map(CodeList.Code::label).findFirst().orElse("Other");
  }

  public boolean has(String code) {
    return list().stream().anyMatch(kind -> kind.code().equals(code));
  }
}
