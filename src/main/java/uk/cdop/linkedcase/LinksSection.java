package uk.cdop.linkedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Permission;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The cases that belong to this one. */
@ApplicationScoped
public class LinksSection implements CaseSection {
  static final String PATH = "linked";

  @Inject CaseLinks links;
  @Inject Reviews reviews;

  @Override
  public int place() {
    return 90;
  }

  @Override
  public String name() {
    return "Linked cases";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Permission permission() {
    return Permission.LINK_CASES;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<CaseLink> found = links.of(review);
    Map<ReviewId, ReviewFacts> facts = reviews.named(found.stream().map(link -> link.from(review)).toList());
    return found.stream()
        .filter(link -> facts.containsKey(link.from(review)))
        .limit(5)
        .map(link -> facts.get(link.from(review)).number() + ": " + link.kind().label())
        .toList();
  }
}
