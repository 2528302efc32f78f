package uk.cdop.jointresponse.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.cdop.jointresponse.JointResponse;
import uk.cdop.jointresponse.RecordJointResponse;
import uk.cdop.jointresponse.RecordJointResponse.Outcome;
import uk.cdop.jointresponse.Sample;
import uk.cdop.jointresponse.ViewJointResponse;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** The record of a joint agency response. */
@Path("/reviews/{id}/joint-agency-response")
@Produces(MediaType.TEXT_HTML)
public class JointResponsePages {
  @Inject ViewJointResponse viewJointResponse;
  @Inject RecordJointResponse recordJointResponse;

  /**
   * The form.
   *
   * @param theirs what somebody else wrote into the same fields, in words
   * @param typed what this writer typed into them
   */
  public record FormView(ViewJointResponse.View view, int seen, Entered entered, Mistakes mistakes, String who, List<Row> theirs, List<Row> typed) {
    public List<Choice> choices(String field) {
      return choices(JointResponse.CHOICES.get(field), field);
    }

    public List<Choice> criteria() {
      List<String> saved = List.of(entered.text(JointResponse.CRITERIA).split(" "));
      return JointResponse.CRITERIA_WORDS.entrySet().stream()
          .map(one -> Choice.of(one.getKey(), one.getValue()).checked(saved.contains(one.getKey()) || entered.has(JointResponse.CRITERIA, one.getKey())))
          .toList();
    }

    public List<SampleLine> samples() {
      return Arrays.stream(Sample.values())
          .map(Sample::field)
          .map(field -> new SampleLine(field, label(field), choices(JointResponse.SAMPLE_ANSWERS, field)))
          .toList();
    }

    private List<Choice> choices(Map<String, String> of, String field) {
      return of.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue()).checked(entered.has(field, one.getKey()))).toList();
    }
  }

  /** One line of the checklist. */
  public record SampleLine(String field, String label, List<Choice> choices) {}

  @GET
  public Page show(@PathParam("id") String id) {
    return Page.of("jointresponse/view", viewJointResponse.view(ReviewId.of(id)));
  }

  @GET
  @Path("change")
  public Page changing(@PathParam("id") String id) {
    ViewJointResponse.View view = viewJointResponse.view(ReviewId.of(id));
    return Page.of("jointresponse/form", new FormView(view, view.seen(), JointResponseForm.prefilled(view.now()), Mistakes.none(), "", List.of(), List.of()));
  }

  @POST
  @Path("change")
  public Object change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
    ReviewId review = ReviewId.of(id);
    ViewJointResponse.View view = viewJointResponse.view(review);
    Entered entered = Entered.of(sent);
    int seen = entered.whole("seen").filter(number -> number >= 0 && number < Integer.MAX_VALUE).orElse(0L).intValue();
    JointResponseForm form = new JointResponseForm(entered, view.today());
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return Page.refused("jointresponse/form", new FormView(view, seen, entered, mistakes, "", List.of(), List.of()));
    }
    return switch (recordJointResponse.record(review, seen, form.response())) {
      case Outcome.Recorded done -> Response.seeOther(URI.create("/reviews/" + review + "/joint-agency-response")).build();
      case Outcome.Clash clash -> Page.stale(
          "jointresponse/form",
          new FormView(
              view, clash.seen(), entered, Mistakes.none(), clash.who(),
              rows(clash.fields(), clash.theirs()),
              rows(clash.fields(), form.response())));
    };
  }

  private static List<Row> rows(List<String> fields, JointResponse said) {
    return fields.stream().map(field -> Row.of(label(field), words(field, said.text(field)))).toList();
  }

  private static String words(String field, String text) {
    if (text.isEmpty()) {
      return "Left empty";
    }
    return JointResponse.CHOICES.getOrDefault(field, field.startsWith("sample-") ? JointResponse.SAMPLE_ANSWERS : Map.of()).getOrDefault(text, text);
  }

  private static String label(String field) {
    return Arrays.stream(Sample.values())
        .filter(sample -> field.equals(sample.field()))
        .map(Sample::label)
        .findFirst()
        .orElseGet(() -> field.substring(0, 1).toUpperCase() + field.substring(1).replace('-', ' '));
  }
}
