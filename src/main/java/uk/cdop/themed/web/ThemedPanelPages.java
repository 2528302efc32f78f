package uk.cdop.themed.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Page;
import uk.cdop.review.ReviewId;
import uk.cdop.themed.FindForPanel;
import uk.cdop.themed.ViewPanelMatrix;

/** The themed panel of one CDOP: cases that fit its theme, and what they have in common. */
@Path("/meetings/{id}/theme")
@Produces(MediaType.TEXT_HTML)
public class ThemedPanelPages {
  private static final int LONGEST = 200;

  @Inject FindForPanel findForPanel;
  @Inject ViewPanelMatrix viewPanelMatrix;

  @GET
  public Page theme(
      @PathParam("id") String id, @QueryParam("theme") String theme, @QueryParam("words") String words, @QueryParam("after") String after) {
    List<String> beginnings =
        Arrays.stream(Entered.clean(words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST))).split(","))
            .map(String::strip)
            .filter(word -> word.length() > 2)
            .toList();
    return Page.of(
        "themed/panel-theme",
        findForPanel.find(RegionalId.of(id), theme == null ? "" : theme, beginnings, after == null || after.isEmpty() ? List.of() : List.of(ReviewId.of(after))));
  }

  @GET
  @Path("factors")
  public Page factors(@PathParam("id") String id) {
    return Page.of("themed/panel-factors", viewPanelMatrix.view(RegionalId.of(id)));
  }
}
