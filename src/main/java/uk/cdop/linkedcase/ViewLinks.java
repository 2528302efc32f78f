package uk.cdop.linkedcase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Shows the cases that belong to a case. */
@UseCase
public class ViewLinks {
  @Inject OpenCase openCase;
  @Inject CaseLinks links;
  @Inject Reviews reviews;

  /** The page's view. */
  public record View(CaseFrame frame, List<Line> links) {
    public Optional<Line> one(UUID id) {
      return links.stream().filter(line -> line.id().equals(id)).findFirst();
    }
  }

  /** One case at the other end. */
  public record Line(UUID id, String number, String href, String kind, String stage, String reason, String by) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, LinksSection.PATH, Permission.LINK_CASES, "linkedcase.viewed");
    List<CaseLink> found = links.of(review);
    Map<ReviewId, ReviewFacts> facts = reviews.named(found.stream().map(link -> link.from(review)).toList());
    return new View(
        frame, found.stream().filter(link -> facts.containsKey(link.from(review))).map(link -> line(link, facts.get(link.from(review)))).toList());
  }

  private static Line line(CaseLink link, ReviewFacts other) {
    return new Line(
        link.id(), other.number(), "/reviews/" + other.id(), link.kind().label(), other.stage().label(), link.reason(),
        link.linkedName() + ", " + Words.day(link.linkedAt()));
  }
}
