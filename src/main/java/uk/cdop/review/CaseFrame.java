package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/**
 * What stands round every page of a case: who the child was, in the words of the identity bar, and the
 * parts of the case the actor may open. Its page title carries the number, never the name.
 */
@ModuleApi
public record CaseFrame(
    ReviewId id,
    String number,
    String name,
    String nhsNumber,
    String bornOn,
    String died,
    List<String> markers,
    String stage,
    List<Part> parts,
    ReviewFacts facts) {

  /** A link in the case's navigation. */
  public record Part(String text, String href, boolean current) {}

  public String title(String page) {
    return "Case " + number + ": " + page;
  }

  public String href(String path) {
    return "/reviews/" + id + (path.isEmpty() ? "" : "/" + path);
  }
}
