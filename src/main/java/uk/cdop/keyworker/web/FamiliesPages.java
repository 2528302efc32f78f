package uk.cdop.keyworker.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import uk.cdop.keyworker.ListFamilies;
import uk.cdop.keyworker.Rhythm;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Link;

/** A key worker's own families. */
@Path("/families")
@Produces(MediaType.TEXT_HTML)
public class FamiliesPages {
  @Inject ListFamilies listFamilies;

  /** The page's view: each row is formatted. */
  public record View(List<List<Cell>> rows) {}

  @GET
  public Page list() {
    ListFamilies.View known = listFamilies.list();
    return Page.of(
        "keyworker/families", new View(known.families().stream().map(f -> row(f, known.now())).toList()));
  }

  private static List<Cell> row(ListFamilies.Theirs family, Instant now) {
    Rhythm rhythm = family.rhythm();
    String name = family.review().child().name();
    return List.of(
        Cell.link(new Link(name.isEmpty() ? "Name not known" : name, "/reviews/" + family.review().id() + "/family")),
        Cell.of(family.review().number()),
        rhythm
            .lastReachedAt()
            .map(at -> Cell.of(Words.day(at) + " (" + Words.fromNow(at, now) + ")"))
            .orElse(Cell.missing("None yet")),
        !rhythm.begun()
            ? Cell.of("First contact due " + Words.moment(rhythm.firstDueAt()))
            : rhythm.nextOn().map(day -> Cell.of(Words.weekday(day))).orElse(Cell.missing("None agreed")));
  }
}
