package uk.cdop.caseimport.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.caseimport.Field;
import uk.cdop.caseimport.ImportSummary;
import uk.cdop.caseimport.MatchColumns;
import uk.cdop.caseimport.ViewColumns;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** Which column of the file holds what. */
@Path("/imports/{id:[0-9a-f-]{36}}/columns")
@Produces(MediaType.TEXT_HTML)
public class ColumnPages {
  @Inject ViewColumns viewColumns;
  @Inject MatchColumns matchColumns;

  /** One column of the file and the choice of what it holds. */
  public record Line(String id, String heading, String samples, List<Choice> choices) {}

  /** The page's view. */
  public record View(ImportSummary summary, List<Line> lines, Mistakes mistakes) {}

  @GET
  public Page ask(@PathParam("id") String id) {
    ViewColumns.Seen seen = viewColumns.view(Requests.id(id));
    return Page.of("caseimport/columns", view(seen, seen.columns().stream().map(ViewColumns.Column::field).toList(), Mistakes.none()));
  }

  @POST
  public Response match(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    UUID known = Requests.id(id);
    ViewColumns.Seen seen = viewColumns.view(known);
    Entered entered = Entered.of(form);
    List<Optional<Field>> mapping = new ArrayList<>();
    Mistakes mistakes = Mistakes.none();
    Map<Field, String> taken = new EnumMap<>(Field.class);
    for (int column = 0; column < seen.columns().size(); column++) {
      String name = "column" + (column + 1);
      String heading = seen.columns().get(column).heading();
      Optional<Field> field = Arrays.stream(Field.values()).filter(each -> each.key().equals(entered.text(name))).findFirst();
      mapping.add(field);
      field.ifPresent(
          one -> {
            String before = taken.putIfAbsent(one, heading);
            mistakes.addIf(before != null, name, "“" + before + "” and “" + heading + "” cannot both hold " + one.heading() + ". Choose another for one of them");
          });
    }
    requireTheChild(taken, mapping, mistakes);
    if (mistakes.any()) {
      return Requests.refused("caseimport/columns", view(seen, mapping, mistakes));
    }
    matchColumns.match(known, mapping);
    return Response.seeOther(URI.create("/imports/" + known + "/preview")).build();
  }

  private static void requireTheChild(Map<Field, String> taken, List<Optional<Field>> mapping, Mistakes mistakes) {
    String first = mapping.isEmpty() ? "" : "column1";
    mistakes.addIf(!taken.containsKey(Field.SURNAME) && !taken.containsKey(Field.FULL_NAME), first, "Say which column holds the surname or the full name");
    mistakes.addIf(!taken.containsKey(Field.BORN_ON), first, "Say which column holds the date of birth");
    mistakes.addIf(!taken.containsKey(Field.DIED_ON), first, "Say which column holds the date of death");
  }

  private static View view(ViewColumns.Seen seen, List<Optional<Field>> mapping, Mistakes mistakes) {
    List<Line> lines = new ArrayList<>();
    for (int column = 0; column < seen.columns().size(); column++) {
      ViewColumns.Column one = seen.columns().get(column);
      Optional<Field> field = mapping.get(column);
      String samples = one.samples().isEmpty() ? "Empty in the first rows" : "For example: " + String.join("; ", one.samples().stream().map(ColumnPages::brief).toList());
      lines.add(new Line("column" + (column + 1), one.heading(), samples, choices(field)));
    }
    return new View(seen.summary(), lines, mistakes);
  }

  private static String brief(String sample) {
    return sample.length() > 40 ? sample.substring(0, 40) + "…" : sample;
  }

  private static List<Choice> choices(Optional<Field> chosen) {
    return Stream.concat(
            Stream.of(new Choice("", "Leave this column out", "", chosen.isEmpty())),
            Arrays.stream(Field.values()).map(field -> new Choice(field.key(), field.heading(), "", chosen.filter(field::equals).isPresent())))
        .toList();
  }
}
