package uk.cdop.home.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Page;

/** The pages of plain words that are open to anyone: help, support, privacy and accessibility. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HelpPages {
  @Inject Cdops cdops;

  /** What such a page shows besides its words: how to reach the panels. */
  public record Plain(List<Panel> panels) {}

  /** A panel and how to reach it, in words. */
  public record Panel(String name, String reach) {}

  @GET
  @Path("help")
  public Page help() {
    return Page.of("home/help", plain());
  }

  @GET
  @Path("support")
  public Page support() {
    return Page.of("home/support", plain());
  }

  @GET
  @Path("privacy")
  public Page privacy() {
    return Page.of("home/privacy", plain());
  }

  @GET
  @Path("accessibility")
  public Page accessibility() {
    return Page.of("home/accessibility", plain());
  }

  private Plain plain() {
    return new Plain(cdops.all().stream().map(HelpPages::panel).toList());
  }

  private static Panel panel(Cdop cdop) {
    return new Panel(
        cdop.name(),
        Stream.of(cdop.email(), cdop.phone())
            .filter(way -> way != null && !way.isBlank())
            .collect(Collectors.joining(", ")));
  }
}
