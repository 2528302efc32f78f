package uk.cdop.forms;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/**
 * A named rule over several answers, declared by the page it belongs to. Found with {@link java.util.ServiceLoader}. It says
 * nothing while an answer it needs is missing.
 */
@ModuleApi
public interface PageCheck {

  String name();

  List<Finding> findings(Page page, Answers answers);
}
