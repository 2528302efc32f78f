package uk.cdop.review.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.Age;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.ListReviews;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;
import uk.cdop.review.ViewReview;

/** The list of cases and a case's summary. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {
  @Inject ListReviews listReviews;
  @Inject ViewReview viewReview;

  /** The list page's view; the rows are formatted and hold no more than the table shows. */
  public record ListView(
      String words, List<Choice> stages, List<List<Cell>> rows, String next, boolean searched) {}

  @GET
  public Page list(
      @QueryParam("find") @DefaultValue("") String find,
      @QueryParam("stage") @DefaultValue("") String stageCode,
      @QueryParam("after") String after) {
    String words = Entered.clean(find);
    Optional<Stage> stage = Stream.of(Stage.values()).filter(s -> s.name().equals(stageCode)).findFirst();
    ListReviews.Listing listing = listReviews.list(words, stage, Keyset.read(after));
    String next =
        listing
            .next()
            .map(
                key ->
                    UriBuilder.fromPath("/reviews")
                        .queryParam("find", "{find}")
                        .queryParam("stage", "{stage}")
                        .queryParam("after", "{after}")
                        .build(words, stageCode, key.text())
                        .toString())
            .orElse("");
    return Page.of(
        "review/list",
        new ListView(
            words,
            stages(stage),
            listing.reviews().stream().map(ReviewPages::row).toList(),
            next,
            !words.isEmpty() || stage.isPresent()));
  }

  @GET
  @Path("{id}")
  public Page summary(@PathParam("id") String id) {
    return Page.of("review/summary", viewReview.view(ReviewId.of(id)));
  }

  private static List<Choice> stages(Optional<Stage> chosen) {
    return Stream.concat(
            Stream.of(new Choice("", "Any stage", null, chosen.isEmpty())),
            Arrays.stream(Stage.values())
                .map(s -> new Choice(s.name(), s.label(), null, chosen.filter(s::equals).isPresent())))
        .toList();
  }

  private static List<Cell> row(ReviewFacts review) {
    return List.of(
        Cell.link(new Link(review.number(), "/reviews/" + review.id())),
        review.child().initials().isEmpty() ? Cell.missing("Not known") : Cell.of(review.child().initials()),
        Cell.of(new Age(review.child().bornOn(), review.child().diedOn()).words()),
        Cell.of(Words.day(review.child().diedOn())),
        Cell.of(review.stage().label()));
  }
}
