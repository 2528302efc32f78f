package uk.cdop.information.asking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.information.FormTitles;
import uk.cdop.information.Requests;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what one sending did, a row for each request. */
@UseCase
public class ShowAsked {
  @Inject OpenCase openCase;
  @Inject Requests requests;
  @Inject FormTitles titles;
  @Inject Once once;

  /** One request that was sent. */
  public record Line(UUID id, String agency, String form, List<String> parts, String recipient, String due, String reference) {}

  /** All of one sending. */
  public record View(CaseFrame frame, List<Line> lines) {}

  /**
   * @param key of the sending
   * @throws Missing when it sent nothing on this review
   */
  public View show(ReviewId review, String key) {
    CaseFrame frame = openCase.open(review, "requests", Permission.REQUEST_INFORMATION, "information.requests_viewed");
    List<UUID> made = Optional.of(key).filter(some -> !some.isEmpty()).flatMap(once::made).map(MadeRequests::read).orElse(List.of());
    List<Line> lines =
        requests.of(review).stream()
            .filter(request -> made.contains(request.id()))
            .map(
                request ->
                    new Line(
                        request.id(), request.recipient().agencyName(), titles.title(request.asked().form()), titles.parts(request.asked()),
                        request.recipient().address(), Words.day(request.dueOn()), request.reference()))
            .toList();
    if (lines.isEmpty()) {
      throw new Missing();
    }
    return new View(frame, lines);
  }
}
