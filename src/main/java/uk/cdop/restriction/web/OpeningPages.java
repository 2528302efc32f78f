package uk.cdop.restriction.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.restriction.Finding;
import uk.cdop.restriction.ListOpenings;
import uk.cdop.restriction.ReviewOpening;
import uk.cdop.restriction.ViewOpening;

/** The privacy officer reviews who broke the glass. */
@Path("/break-glass")
@Produces(MediaType.TEXT_HTML)
public class OpeningPages {
  private static final int LONGEST = 2000;

  @Inject ListOpenings listOpenings;
  @Inject ViewOpening viewOpening;
  @Inject ReviewOpening reviewOpening;

  /** The queue. */
  public record QueueView(ListOpenings.Listing listing) {
    public String moreWaiting() {
      return listing.nextWaiting().map(key -> "/break-glass?after=" + key.text()).orElse("");
    }

    public String moreReviewed() {
      return listing.nextReviewed().map(key -> "/break-glass?before=" + key.text() + "#reviewed").orElse("");
    }
  }

  /** One opening and its review. */
  public record View(ViewOpening.View known, Entered entered, Mistakes mistakes) {
    public List<Choice> findings() {
      return Stream.of(Finding.values()).map(f -> new Choice(f.name(), f.label(), "", entered.has("finding", f.name()))).toList();
    }
  }

  @GET
  public Page queue(@QueryParam("after") String after, @QueryParam("before") String before) {
    return Page.of("restriction/openings", new QueueView(listOpenings.list(Keyset.read(after), Keyset.read(before))));
  }

  @GET
  @Path("{opening}")
  public Page one(@PathParam("opening") String opening) {
    return Page.of("restriction/opening", new View(viewOpening.view(id(opening)), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("{opening}")
  public Response review(@PathParam("opening") String opening, MultivaluedMap<String, String> form) {
    Entered entered = Entered.of(form);
    ViewOpening.View known = viewOpening.view(id(opening));
    Optional<Finding> finding = Stream.of(Finding.values()).filter(f -> f.name().equals(entered.text("finding"))).findFirst();
    String note = entered.text("note");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(finding.isEmpty(), "finding", "Select what you found")
            .addIf(finding.filter(f -> f != Finding.RIGHT).isPresent() && note.isEmpty(), "note", "Enter what you found or agreed")
            .addIf(note.length() > LONGEST, "note", "The note must be 2,000 characters or fewer");
    if (!mistakes.any()) {
      ReviewOpening.Outcome outcome = reviewOpening.review(id(opening), finding.orElseThrow(), note);
      if (outcome instanceof ReviewOpening.Outcome.Reviewed) {
        return Response.seeOther(URI.create("/break-glass")).build();
      }
      mistakes.add("finding", inWords(((ReviewOpening.Outcome.Refused) outcome).why()));
    }
    return Response.status(422).entity(Page.refused("restriction/opening", new View(known, entered, mistakes))).type(MediaType.TEXT_HTML).build();
  }

  private static String inWords(ReviewOpening.Reason why) {
    return switch (why) {
      case YOUR_OWN -> "You opened it yourself, so somebody else must review it";
      case REVIEWED_ALREADY -> "Somebody else has reviewed it already";
    };
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }
}
