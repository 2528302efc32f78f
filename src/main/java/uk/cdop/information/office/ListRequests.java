package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.information.FormTitles;
import uk.cdop.information.Requests;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows which agencies were asked about a child and how far each answer has come. */
@UseCase
public class ListRequests {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Requests requests;
  @Inject FormTitles titles;
  @Inject Clock clock;

  /** The list, and whether the reader may ask agencies too. */
  public record View(CaseFrame frame, List<RequestLine> lines, boolean mayAsk) {}

  public View list(ReviewId review) {
    CaseFrame frame = openCase.open(review, "requests", Permission.SEE_INFORMATION, "information.requests_viewed");
    LocalDate today = LocalDate.now(clock);
    return new View(
        frame,
        requests.of(review).stream().map(r -> RequestLine.of(r, titles.words(r.asked()), today)).toList(),
        access.may(Permission.REQUEST_INFORMATION, review.value()));
  }
}
