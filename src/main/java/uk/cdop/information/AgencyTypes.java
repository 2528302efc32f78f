package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.directory.AgencyKinds;
import uk.cdop.forms.CodeList;

/** The kinds of agency, as the directory knows them. */
@ApplicationScoped
public class AgencyTypes {
  static final String FORM = "reporting";
  public static final String QUESTION = "reporter.agency_type";

  @Inject AgencyKinds kinds;

  public String label(String code) {
    return kinds.label(code);
  }

  public List<CodeList.Code> list() {
    return kinds.list();
  }
}
