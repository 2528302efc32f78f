package uk.cdop.keyworker.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.keyworker.AvoidDay;
import uk.cdop.keyworker.KeepRelative;
import uk.cdop.keyworker.Person;
import uk.cdop.keyworker.Relation;
import uk.cdop.keyworker.ViewPeople;
import uk.cdop.keyworker.Way;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.ReviewId;

/** The people of a family, each with wishes of their own, and the days on which they want to be left alone. */
@Path("/reviews/{id}/family")
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {
  private static final int SHORT = 200;
  private static final int LONGEST = 1000;

  @Inject ViewPeople viewPeople;
  @Inject KeepRelative keepRelative;
  @Inject AvoidDay avoidDay;

  /**
   * The form of one person.
   *
   * @param theirs what someone else saved meanwhile, to compare; empty otherwise
   */
  public record PersonView(ViewPeople.View known, String key, Entered entered, long version, Mistakes mistakes, List<Row> theirs) {
    public String action() {
      return known.frame().href("family/people/" + known.one().map(one -> one.id().toString()).orElse("new"));
    }

    public String heading() {
      return known.one().map(one -> one.wishes().addressed()).orElse("Add a family member");
    }

    public List<Choice> relations() {
      return Arrays.stream(Relation.values()).map(one -> new Choice(one.name(), one.label(), "", entered.has("relation", one.name()))).toList();
    }

    public List<Choice> bestWays() {
      return Stream.concat(Stream.of(Choice.of("", "Not asked yet")), Arrays.stream(Way.values()).map(way -> Choice.of(way.name(), way.label())))
          .map(choice -> choice.checked(entered.text("best").equals(choice.value())))
          .toList();
    }

    public List<Choice> waysNot() {
      return Arrays.stream(Way.values()).map(way -> new Choice(way.name(), way.label(), "", entered.has("not", way.name()))).toList();
    }

    public List<Choice> apart() {
      return List.of(new Choice("yes", "Wishes to be told and asked separately from the others", "", entered.has("apart", "yes")));
    }

    public List<Choice> gone() {
      return List.of(new Choice("yes", "Take this person out of the list", "What was recorded with them stays", entered.has("gone", "yes")));
    }

    public List<Choice> contact() {
      return List.of(
          new Choice("yes", "Yes", "", entered.has("contact", "yes")),
          new Choice("no", "No, they asked not to be contacted", "Say below what they said, and when to ask again", entered.has("contact", "no")));
    }

    public List<Choice> interpreter() {
      return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"), Choice.of("", "Not asked yet")).stream()
          .map(choice -> choice.checked(entered.text("interpreter").equals(choice.value())))
          .toList();
    }
  }

  /** The days they want to be left alone, and the form for another one. */
  public record DaysView(ViewPeople.View known, Entered entered, Mistakes mistakes) {
    public List<Choice> whose() {
      List<Choice> choices = new ArrayList<>();
      choices.add(new Choice("all", "The whole family", "", entered.has("whose", "all")));
      known.all().forEach(one -> choices.add(new Choice(one.id().toString(), one.words(), "", entered.has("whose", one.id().toString()))));
      return choices;
    }

    /** The error lines; a date's line leads to its first box. */
    public List<ErrorLine> errors() {
      return mistakes.all().stream().map(m -> new ErrorLine(m.message(), "#" + m.field() + (m.field().equals("on") ? "-day" : ""))).toList();
    }
  }

  @GET
  @Path("people/new")
  public Page blank(@PathParam("id") String id) {
    return Page.of(
        "keyworker/person",
        new PersonView(viewPeople.view(ReviewId.of(id), Optional.empty()), newKey(), Entered.prefilled(Map.of("contact", "yes", "interpreter", "", "best", "")), 0, Mistakes.none(), List.of()));
  }

  @POST
  @Path("people/new")
  public Response add(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    Mistakes mistakes = mistakes(entered);
    String key = entered.id("idempotencyKey").map(UUID::toString).orElseGet(PeoplePages::newKey);
    if (!mistakes.any() && keepRelative.add(review, wishes(entered), key) == KeepRelative.Keeping.FULL) {
      mistakes.add("name", "There are 40 people in the list. Take someone out before you add another");
    }
    return mistakes.any()
        ? answer(Page.refused("keyworker/person", new PersonView(viewPeople.view(review, Optional.empty()), key, entered, 0, mistakes, List.of())))
        : to(review, "family");
  }

  @GET
  @Path("people/{person}")
  public Page person(@PathParam("id") String id, @PathParam("person") String person) {
    ViewPeople.View known = viewPeople.view(ReviewId.of(id), Optional.of(uuid(person)));
    Person one = known.one().orElseThrow(Missing::new);
    return Page.of("keyworker/person", new PersonView(known, "", prefilled(one.wishes()), one.version(), Mistakes.none(), List.of()));
  }

  @POST
  @Path("people/{person}")
  public Response change(@PathParam("id") String id, @PathParam("person") String person, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    UUID whose = uuid(person);
    Entered entered = Entered.of(form);
    Mistakes mistakes = mistakes(entered);
    long version = entered.whole("version").orElse(-1L);
    if (mistakes.any()) {
      return answer(
          Page.refused("keyworker/person", new PersonView(viewPeople.view(review, Optional.of(whose)), "", entered, version, mistakes, List.of())));
    }
    if (keepRelative.change(review, whose, wishes(entered), version) == KeepRelative.Keeping.SAVED) {
      return to(review, "family");
    }
    ViewPeople.View known = viewPeople.view(review, Optional.of(whose));
    Person theirs = known.one().orElseThrow(Missing::new);
    return answer(
        Page.stale("keyworker/person", new PersonView(known, "", entered, theirs.version(), Mistakes.none(), rows(theirs.wishes()))));
  }

  @GET
  @Path("days")
  public Page days(@PathParam("id") String id) {
    return Page.of("keyworker/days", new DaysView(viewPeople.view(ReviewId.of(id), Optional.empty()), Entered.nothing(), Mistakes.none()));
  }

  @POST
  @Path("days")
  public Response avoid(@PathParam("id") String id, MultivaluedMap<String, String> form) {
    ReviewId review = ReviewId.of(id);
    Entered entered = Entered.of(form);
    ViewPeople.View known = viewPeople.view(review, Optional.empty());
    Optional<MonthDay> on = monthDay(entered);
    Optional<Integer> year = entered.whole("on-year").filter(typed -> typed >= 1900 && typed <= 2199).map(Long::intValue);
    String words = entered.text("words");
    boolean theirs = entered.has("whose", "all") || entered.id("whose").filter(who -> known.all().stream().anyMatch(one -> one.id().equals(who))).isPresent();
    Mistakes mistakes =
        Mistakes.none()
            .addIf(on.isEmpty() || !real(entered, on, year), "on", "Enter a real day and month; the year only if it is for once")
            .addIf(words.isEmpty(), "words", "Enter what day it is")
            .addIf(words.length() > SHORT, "words", "What day it is must be 200 characters or fewer")
            .addIf(!theirs, "whose", "Select whose day it is");
    if (!mistakes.any() && !avoidDay.add(review, entered.id("whose"), on.orElseThrow(), year, words)) {
      mistakes.add("on", "There are 40 days in the list. Take one out before you add another");
    }
    return mistakes.any() ? answer(Page.refused("keyworker/days", new DaysView(known, entered, mistakes))) : to(review, "family/days");
  }

  @POST
  @Path("days/{day}/remove")
  public Response remove(@PathParam("id") String id, @PathParam("day") String day) {
    ReviewId review = ReviewId.of(id);
    avoidDay.remove(review, uuid(day));
    return to(review, "family/days");
  }

  private static boolean real(Entered entered, Optional<MonthDay> on, Optional<Integer> year) {
    boolean typed = !entered.text("on-year").isEmpty();
    return !typed || year.filter(on.orElseThrow()::isValidYear).isPresent();
  }

  private static Optional<MonthDay> monthDay(Entered entered) {
    try {
      return Optional.of(MonthDay.of(Integer.parseInt(entered.text("on-month")), Integer.parseInt(entered.text("on-day"))));
    } catch (NumberFormatException | DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Mistakes mistakes(Entered entered) {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(entered.text("name").isEmpty(), "name", "Enter their name");
    for (String field : List.of("name", "called", "language")) {
      mistakes.addIf(entered.text(field).length() > SHORT, field, label(field) + " must be 200 characters or fewer");
    }
    mistakes.addIf(relation(entered).isEmpty(), "relation", "Select what they are to the child");
    mistakes.addIf(!entered.has("contact", "yes") && !entered.has("contact", "no"), "contact", "Select if they may be contacted");
    mistakes.addIf(entered.has("contact", "no") && entered.text("why").isEmpty(), "why", "Enter what they said");
    mistakes.addIf(
        entered.has("contact", "yes") && !entered.text("why").isEmpty(), "contact", "Select no if they asked not to be contacted, or empty the box below");
    mistakes.addIf(!List.of("", "yes", "no").contains(entered.text("interpreter")), "interpreter", "Select if an interpreter is needed");
    mistakes.addIf(!entered.text("best").isEmpty() && way(entered.text("best")).isEmpty(), "best", "Select the best way to reach them");
    for (String field : List.of("why", "times", "reach", "note")) {
      mistakes.addIf(entered.text(field).length() > LONGEST, field, label(field) + " must be 1,000 characters or fewer");
    }
    return mistakes;
  }

  private static String label(String field) {
    return switch (field) {
      case "name" -> "Their name";
      case "called" -> "How they like to be called";
      case "language" -> "Their language";
      case "why" -> "What they said";
      case "times" -> "Times not to contact them";
      case "reach" -> "How to reach them";
      default -> "The note";
    };
  }

  private static Person.Wishes wishes(Entered entered) {
    return new Person.Wishes(
        entered.text("name"),
        entered.text("called"),
        relation(entered).orElseThrow(),
        entered.has("apart", "yes"),
        entered.has("contact", "no") ? entered.text("why") : "",
        way(entered.text("best")),
        entered.all("not").stream().flatMap(code -> way(code).stream()).collect(Collectors.toSet()),
        entered.text("times"),
        entered.text("language"),
        entered.text("interpreter"),
        entered.text("reach"),
        entered.text("note"),
        entered.has("gone", "yes"));
  }

  private static Optional<Relation> relation(Entered entered) {
    return Stream.of(Relation.values()).filter(one -> entered.has("relation", one.name())).findFirst();
  }

  private static Optional<Way> way(String code) {
    return Stream.of(Way.values()).filter(one -> one.name().equals(code)).findFirst();
  }

  private static Entered prefilled(Person.Wishes who) {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("name", List.of(who.name()));
    fields.put("called", List.of(who.called()));
    fields.put("relation", List.of(who.relation().name()));
    fields.put("apart", who.apart() ? List.of("yes") : List.of());
    fields.put("contact", List.of(who.doNotContact() ? "no" : "yes"));
    fields.put("why", List.of(who.whyNot()));
    fields.put("best", List.of(who.bestWay().map(Way::name).orElse("")));
    fields.put("not", who.waysNot().stream().map(Way::name).toList());
    fields.put("times", List.of(who.timesNot()));
    fields.put("language", List.of(who.language()));
    fields.put("interpreter", List.of(who.interpreter()));
    fields.put("reach", List.of(who.reachedAt()));
    fields.put("note", List.of(who.note()));
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    fields.forEach(form::addAll);
    return Entered.of(form);
  }

  /** What one person wishes, on one line, for a choice of whom the contact was with. */
  static String wishes(Person person) {
    Person.Wishes who = person.wishes();
    List<String> words = new ArrayList<>();
    if (who.doNotContact()) {
      words.add("Asked not to be contacted");
    }
    who.bestWay().ifPresent(way -> words.add("Best by " + way.label().toLowerCase(Locale.UK)));
    if (!who.waysNot().isEmpty()) {
      words.add("Not by " + String.join(" or ", who.waysNot().stream().sorted().map(way -> way.label().toLowerCase(Locale.UK)).toList()));
    }
    if (!who.timesNot().isEmpty()) {
      words.add("Not at these times: " + who.timesNot());
    }
    if (!who.language().isEmpty()) {
      words.add(who.language() + (who.interpreter().equals("yes") ? ", with an interpreter" : ""));
    }
    return String.join(". ", words);
  }

  static List<Row> rows(Person.Wishes who) {
    return List.of(
        Row.of("Name", who.name()),
        Row.of("Likes to be called", who.called().isEmpty() ? "Not asked yet" : who.called()),
        Row.of("To the child", who.relation().label()),
        Row.of("May be contacted", who.doNotContact() ? "No: " + who.whyNot() : "Yes"),
        Row.of("Best way", who.bestWay().map(Way::label).orElse("Not asked yet")),
        Row.of("Not by", who.waysNot().isEmpty() ? "Nothing said" : String.join(", ", who.waysNot().stream().sorted().map(Way::label).toList())),
        Row.of("Not at these times", who.timesNot().isEmpty() ? "Nothing said" : who.timesNot()),
        Row.of("Language", who.language().isEmpty() ? "Not asked yet" : who.language()),
        Row.of("How to reach them", who.reachedAt().isEmpty() ? "Not written down" : who.reachedAt()),
        Row.of("Note", who.note().isEmpty() ? "None" : who.note()));
  }

  private static Response to(ReviewId review, String part) {
    return Response.seeOther(URI.create("/reviews/" + review + "/" + part)).build();
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
