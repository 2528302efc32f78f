package uk.cdop.keyworker.referral.web;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.keyworker.Person;
import uk.cdop.keyworker.referral.KeepSupport;
import uk.cdop.keyworker.referral.Standing;
import uk.cdop.keyworker.referral.Support;
import uk.cdop.keyworker.referral.ViewSupport;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** Bereavement support for a family: what was offered or arranged for whom, and what came of it. */
@Path("/reviews/{id}/family/support")
@Produces(MediaType.TEXT_HTML)
public class SupportPages {
  private static final int SHORT = 200;
  private static final int LONGEST = 4000;

  @Inject ViewSupport viewSupport;
  @Inject KeepSupport keepSupport;

  /** The list in words. */
  public record ListView(ViewSupport.View known) {
    public List<Row> rows(ViewSupport.Line line) {
      List<Row> rows = new ArrayList<>();
      rows.add(Row.of("For", line.support().forWhom()));
      rows.add(Row.of("Stage", line.support().standing().label()));
      rows.add(Row.of("Asked or offered on", Words.day(line.support().askedOn())));
      rows.add(Row.of("Agreed that the service is told about them", line.support().agreed() ? "Yes" : "No"));
      line.support().lookAgainOn().ifPresent(day -> rows.add(Row.of("To look at again on", Words.day(day))));
      if (!line.support().outcome().isEmpty()) {
        rows.add(Row.of("Outcome", line.support().outcome()));
      }
      return rows;
    }
  }

  /**
   * The form.
   *
   * @param overtaken whether someone else saved meanwhile; theirs stands in `known`
   */
  public record FormView(ViewSupport.View known, Entered entered, Mistakes mistakes, String key, long version, boolean overtaken) {
    public String action() {
      return known.frame().href("family/support/" + known.one().map(one -> one.id().toString()).orElse("new"));
    }

    public List<Choice> persons() {
      List<Choice> choices = new ArrayList<>();
      known.people().forEach(one -> choices.add(new Choice(one.id().toString(), one.words(), "", entered.has("person", one.id().toString()))));
      choices.add(new Choice("other", "Someone else, or several of them", "Say who below", entered.has("person", "other")));
      return choices;
    }

    public List<Choice> standings() {
      return Arrays.stream(Standing.values()).map(one -> new Choice(one.name(), one.label(), "", entered.has("standing", one.name()))).toList();
    }

    public List<Choice> agreed() {
      return List.of(new Choice("yes", "Yes", "", entered.has("agreed", "yes")), new Choice("no", "No, or not asked yet", "", entered.has("agreed", "no")));
    }

    public List<Row> theirs() {
      return known.one().map(one -> new ListView(known).rows(one)).orElse(List.of());
    }

    /** The error lines; a date's line leads to its first box. */
    public List<ErrorLine> errors() {
      return mistakes.all().stream().map(m -> new ErrorLine(m.message(), "#" + m.field() + (Set.of("on", "again").contains(m.field()) ? "-day" : ""))).toList();
    }
  }

  @GET
  public Page list(@PathParam("id") String id) {
    return Page.of("keyworker/support", new ListView(viewSupport.view(ReviewId.of(id), Optional.empty())));
  }

  @GET
  @Path("new")
  public Page blank(@PathParam("id") String id) {
    ViewSupport.View known = writable(viewSupport.view(ReviewId.of(id), Optional.empty()));
    Entered entered = Entered.prefilled(day("on", known.today()));
    return Page.of("keyworker/support-form", new FormView(known, entered, Mistakes.none(), newKey(), 0, false));
  }

  @POST
  @Path("new")
  public Response add(@PathParam("id") String id, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    ViewSupport.View known = writable(viewSupport.view(review, Optional.empty()));
    Entered entered = Entered.of(typed);
    Mistakes mistakes = mistakes(entered, known);
    String key = entered.id("idempotencyKey").map(UUID::toString).orElseGet(SupportPages::newKey);
    if (mistakes.any()) {
      return answer(Page.refused("keyworker/support-form", new FormView(known, entered, mistakes, key, 0, false)));
    }
    keepSupport.add(review, support(entered, known), key);
    return to(known);
  }

  @GET
  @Path("{referral}")
  public Page one(@PathParam("id") String id, @PathParam("referral") String referral) {
    ViewSupport.View known = writable(viewSupport.view(ReviewId.of(id), Optional.of(uuid(referral))));
    ViewSupport.Line one = known.one().orElseThrow(Missing::new);
    return Page.of("keyworker/support-form", new FormView(known, prefilled(one.support()), Mistakes.none(), "", one.version(), false));
  }

  @POST
  @Path("{referral}")
  public Response change(@PathParam("id") String id, @PathParam("referral") String referral, MultivaluedMap<String, String> typed) {
    ReviewId review = ReviewId.of(id);
    UUID which = uuid(referral);
    ViewSupport.View known = writable(viewSupport.view(review, Optional.of(which)));
    Entered entered = Entered.of(typed);
    Mistakes mistakes = mistakes(entered, known);
    long version = entered.whole("version").orElse(-1L);
    if (mistakes.any()) {
      return answer(Page.refused("keyworker/support-form", new FormView(known, entered, mistakes, "", version, false)));
    }
    if (keepSupport.change(review, which, support(entered, known), version)) {
      return to(known);
    }
    ViewSupport.View theirs = viewSupport.view(review, Optional.of(which));
    return answer(
        Page.stale("keyworker/support-form", new FormView(theirs, entered, Mistakes.none(), "", theirs.one().orElseThrow(Missing::new).version(), true)));
  }

  /** A form is for those who write. */
  private static ViewSupport.View writable(ViewSupport.View known) {
    if (!known.writes()) {
      throw new Denied("RECORD_CONTACT");
    }
    return known;
  }

  private static Mistakes mistakes(Entered entered, ViewSupport.View known) {
    Mistakes mistakes = Mistakes.none();
    Optional<Standing> standing = standing(entered);
    mistakes.addIf(entered.text("service").isEmpty(), "service", "Enter which service or support it is");
    mistakes.addIf(entered.text("service").length() > SHORT, "service", "The service must be 200 characters or fewer");
    boolean inList = person(entered, known).isPresent();
    mistakes.addIf(!inList && !List.of("", "other").contains(entered.text("person")), "person", "Select who it is for from the list");
    mistakes.addIf(!inList && entered.text("for").isEmpty(), "for", "Enter who it is for");
    mistakes.addIf(entered.text("for").length() > SHORT, "for", "Who it is for must be 200 characters or fewer");
    mistakes.addIf(!entered.has("agreed", "yes") && !entered.has("agreed", "no"), "agreed", "Select if they agreed that the service is told about them");
    mistakes.addIf(standing.isEmpty(), "standing", "Select what stage it has reached");
    mistakes.addIf(
        standing.filter(Standing::told).isPresent() && !entered.has("agreed", "yes"), "agreed", "Select yes if they agreed. If they did not, choose another stage: a service must not be told about anyone who has not agreed");
    Optional<LocalDate> on = entered.date("on");
    mistakes.addIf(on.isEmpty(), "on", "Enter the date on which it was asked for or offered");
    mistakes.addIf(on.filter(day -> day.isAfter(known.today())).isPresent(), "on", "The date must be today or in the past");
    boolean again = Stream.of("again-day", "again-month", "again-year").anyMatch(part -> !entered.text(part).isEmpty());
    mistakes.addIf(again && entered.date("again").isEmpty(), "again", "The date to look at it again must be a real date");
    mistakes.addIf(entered.text("outcome").length() > LONGEST, "outcome", "The outcome must be 4,000 characters or fewer");
    return mistakes;
  }

  private static Support support(Entered entered, ViewSupport.View known) {
    Optional<Person> person = person(entered, known);
    return new Support(
        person.map(Person::id),
        entered.text("for").isEmpty() ? person.map(Person::words).orElse("") : entered.text("for"),
        entered.text("service"),
        entered.has("agreed", "yes"),
        standing(entered).orElseThrow(),
        entered.date("on").orElseThrow(),
        entered.date("again"),
        entered.text("outcome"));
  }

  private static Optional<Person> person(Entered entered, ViewSupport.View known) {
    return entered.id("person").flatMap(id -> known.people().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private static Optional<Standing> standing(Entered entered) {
    return Stream.of(Standing.values()).filter(one -> entered.has("standing", one.name())).findFirst();
  }

  private static Entered prefilled(Support support) {
    Map<String, String> fields = new HashMap<>(day("on", support.askedOn()));
    support.lookAgainOn().ifPresent(day -> fields.putAll(day("again", day)));
    fields.put("person", support.person().map(UUID::toString).orElse("other"));
    fields.put("for", support.forWhom());
    fields.put("service", support.service());
    fields.put("agreed", support.agreed() ? "yes" : "no");
    fields.put("standing", support.standing().name());
    fields.put("outcome", support.outcome());
    return Entered.prefilled(fields);
  }

  private static Map<String, String> day(String field, LocalDate day) {
    return Map.of(
        field + "-day", Integer.toString(day.getDayOfMonth()), field + "-month", Integer.toString(day.getMonthValue()), field + "-year", Integer.toString(day.getYear()));
  }

  private static Response to(ViewSupport.View known) {
    return Response.seeOther(URI.create(known.frame().href("family/support"))).build();
  }

  private static Response answer(Page page) {
    return Response.status(page.status()).entity(page).type(MediaType.TEXT_HTML).build();
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }
}
