package uk.cdop.forms.open;

import uk.cdop.forms.CodeList;
import uk.cdop.forms.Edition;

/** The lasting names of what is published, which do not depend on where a service runs. */
final class Names {

  static final String UNANSWERED = "urn:cdop:codes:unanswered";
  static final String QUESTION = "urn:cdop:question";
  static final String EVIDENCE = "urn:cdop:extension:evidence";
  static final String ASKED_WHEN = "urn:cdop:extension:asked-when";

  private Names() {}

  /** The name of a form, the same for each of its editions. */
  static String form(Edition edition) {
    return "urn:cdop:form:" + edition.form();
  }

  static String codes(CodeList list) {
    return "urn:cdop:codes:" + list.name();
  }
}
