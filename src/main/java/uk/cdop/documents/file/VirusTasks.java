package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Reviews;
import uk.cdop.review.TaskSource;

/** A file that held a virus is missing in the case until somebody asks for a clean one and withdraws it. */
@ApplicationScoped
public class VirusTasks implements TaskSource {
  @Inject CaseFiles files;
  @Inject Reviews reviews;
  @Inject Access access;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.WITHDRAW_DOCUMENT.everyCaseFor(actor)) {
      return List.of();
    }
    Set<UUID> barred = access.barred();
    List<ReviewId> found =
        files.reviewsWithVirus(most + barred.size()).stream().filter(id -> !barred.contains(id)).limit(most).map(ReviewId::new).toList();
    return found.isEmpty() ? List.of() : reviews.named(found).values().stream().map(VirusTasks::task).toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    return files.count(review, FileState.INFECTED) == 0 ? List.of() : List.of(task(reviews.get(review)));
  }

  private static ReviewTask task(ReviewFacts review) {
    return new ReviewTask(
        "Replace a document that held a virus",
        review.number(),
        "/reviews/" + review.id() + "/" + DocumentsSection.PATH,
        ReviewTask.Urgency.NEW,
        "The file was deleted. Ask who gave it for a clean one, then withdraw the record of the old one.");
  }
}
