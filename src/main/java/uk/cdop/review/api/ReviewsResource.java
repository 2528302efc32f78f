package uk.cdop.review.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import uk.cdop.access.Permission;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.review.ListReviews;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;

/** The reviews of the caller's CDOP, as far as the caller may see them. */
@Path("/api/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  @Inject ListReviews listReviews;
  @Inject OpenCase openCase;

  /** A review without anything that names the family. */
  public record ReviewSummary(
      String id, String number, String stage, LocalDate bornOn, LocalDate diedOn, Instant notifiedAt, Instant openedAt) {
    static ReviewSummary of(ReviewFacts facts) {
      return new ReviewSummary(
          facts.id().toString(),
          facts.number(),
          facts.stage().name(),
          facts.child().bornOn(),
          facts.child().diedOn(),
          facts.notifiedAt(),
          facts.openedAt());
    }
  }

  /** A page of at most 25; `next` is absent on the last. */
  public record ReviewPage(List<ReviewSummary> reviews, Optional<String> next) {}

  @GET
  @Operation(summary = "Lists or finds reviews, newest first")
  @APIResponse(responseCode = "200", description = "A page of at most 25")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The caller's role does not include this")
  public ReviewPage list(
      @Parameter(description = "A review number, an NHS number, or a name or its beginning")
          @QueryParam("find") @DefaultValue("") String find,
      @Parameter(description = "The `next` of the page before") @QueryParam("after") String after) {
    ListReviews.Listing listing = listReviews.list(Entered.clean(find), Optional.empty(), Keyset.read(after));
    return new ReviewPage(
        listing.reviews().stream().map(ReviewSummary::of).toList(), listing.next().map(Keyset::text));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One review")
  @APIResponse(responseCode = "200", description = "The review")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No such review, or not the caller's to know of")
  public ReviewSummary one(@PathParam("id") String id) {
    return ReviewSummary.of(
        openCase.open(ReviewId.of(id), "", Permission.SEE_REVIEW, "review.viewed").facts());
  }
}
