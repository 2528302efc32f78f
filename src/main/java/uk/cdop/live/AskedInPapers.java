package uk.cdop.live;

import java.util.List;
import uk.cdop.documents.Papers;
import uk.cdop.platform.ModuleApi;

/** What a family asked, as the released papers of its case have it: in its order, without names. */
@ModuleApi
public final class AskedInPapers {
  static final String HEADING = "Questions from the family";

  private AskedInPapers() {}

  public static List<String> of(Papers papers) {
    return papers.sections().stream()
        .filter(section -> section.heading().equals(HEADING))
        .flatMap(section -> section.lines().stream())
        .flatMap(line -> line.answers().stream())
        .toList();
  }
}
