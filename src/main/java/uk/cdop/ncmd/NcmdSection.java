package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** The part of a case about the national database. */
@ApplicationScoped
public class NcmdSection implements CaseSection {
  @Inject Submissions submissions;

  @Override
  public int place() {
    return 80;
  }

  @Override
  public String name() {
    return "NCMD";
  }

  @Override
  public String path() {
    return "ncmd";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_NCMD;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<String> lines =
        submissions.of(review).stream()
            .limit(5)
            .map(line -> line.occasion().label() + " produced on " + Words.moment(line.producedAt()) + ". " + line.state().label() + ".")
            .toList();
    return lines.isEmpty() ? List.of("No document has been produced yet.") : lines;
  }
}
