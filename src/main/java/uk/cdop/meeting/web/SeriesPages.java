package uk.cdop.meeting.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.meeting.Discipline;
import uk.cdop.meeting.PanelKind;
import uk.cdop.meeting.Plan;
import uk.cdop.meeting.PlanSeries;
import uk.cdop.meeting.SeriesDates;
import uk.cdop.meeting.ViewPlan;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;

/** Several meetings by a pattern of dates: the pattern first, then its dates to choose from. */
@Path("/meetings/series")
@Produces(MediaType.TEXT_HTML)
public class SeriesPages {
  private static final List<String> WEEKS = List.of("First", "Second", "Third", "Fourth", "Last");

  @Inject ViewPlan viewPlan;
  @Inject PlanSeries planSeries;
  @Inject Today today;

  /** The clock. */
  @Dependent
  static class Today {
    @Inject Clock clock;
  }

  /** The form; the dates are empty until a pattern was given. */
  public record SeriesView(
      String key, Entered entered, Mistakes mistakes, List<Choice> weeks, List<Choice> weekdays, List<Choice> every, List<Choice> chairs, List<Choice> days) {}

  @GET
  public Page pattern() {
    LocalDate next = LocalDate.now(today.clock).plusMonths(1);
    Entered usual =
        Entered.prefilled(
            Map.of(
                "week", "2", "weekday", DayOfWeek.TUESDAY.name(), "every", "1", "many", "6", "length", "180", "starts-at", "9:30am",
                "month", "" + next.getMonthValue(), "year", "" + next.getYear()));
    return Page.of("meeting/series", view(UUID.randomUUID().toString(), usual, Mistakes.none(), List.of()));
  }

  @POST
  public Object plan(MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    String key = entered.text("idempotencyKey");
    Optional<SeriesDates> dates = dates(entered);
    Mistakes mistakes = mistakes(entered, dates);
    if (mistakes.any()) {
      return Page.refused("meeting/series", view(key, entered, mistakes, List.of()));
    }
    List<SeriesDates.Day> days = dates.orElseThrow().days();
    if (!entered.has("step", "plan")) {
      return Page.of("meeting/series", view(key, entered, mistakes, choices(days, List.of())));
    }
    List<LocalDate> chosen = days.stream().map(SeriesDates.Day::on).filter(day -> entered.all("day").contains(day.toString())).toList();
    if (chosen.isEmpty()) {
      mistakes.add("day", "Select the dates to plan");
      return Page.refused("meeting/series", view(key, entered, mistakes, choices(days, entered.all("day"))));
    }
    planSeries.plan(key, usual(entered, chosen.getFirst()), chosen);
    return Response.seeOther(URI.create("/meetings")).build();
  }

  private Mistakes mistakes(Entered entered, Optional<SeriesDates> dates) {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(dates.isEmpty(), "many", "Enter how many meetings, from 1 to 12, and the first month, such as 1 2027");
    mistakes.addIf(
        dates.filter(one -> one.days().getFirst().on().isBefore(LocalDate.now(today.clock))).isPresent(), "month", "The first date must be today or in the future");
    mistakes.addIf(PlanForm.time(entered.text("starts-at")).isEmpty(), "starts-at", "Enter the time the meetings start, such as 9:30am or 14:00");
    mistakes.addIf(length(entered).isEmpty(), "length", "Enter how long a meeting lasts in minutes, from 30 to 600");
    mistakes.addIf(
        entered.text("venue").isEmpty() && entered.text("joining").isEmpty(), "venue", "Enter where the meetings are, or the link to join them by");
    mistakes.addIf(entered.text("venue").length() > 500, "venue", "Where the meetings are must be 500 characters or fewer");
    mistakes.addIf(
        !entered.text("joining").isEmpty() && !entered.text("joining").matches("https://\\S{4,990}"),
        "joining",
        "Enter the whole link to join by, starting with https://");
    mistakes.addIf(chairs().stream().noneMatch(one -> entered.has("chair", one.account())), "chair", "Select who chairs the meetings");
    return mistakes;
  }

  private Plan usual(Entered entered, LocalDate first) {
    LocalTime starts = PlanForm.time(entered.text("starts-at")).orElseThrow();
    return new Plan(
        new Plan.When(first, starts, length(entered).orElseThrow()),
        new Plan.Where(entered.text("venue"), entered.text("joining")),
        new Plan.About(PanelKind.PANEL, "", ""),
        entered.text("chair"),
        "",
        // What the chair brings is known where they are a standing member.
        Map.of(entered.text("chair"), Discipline.OTHER));
  }

  private static Optional<Duration> length(Entered entered) {
    return entered.whole("length").filter(minutes -> minutes >= 30 && minutes <= 600).map(Duration::ofMinutes);
  }

  private static Optional<SeriesDates> dates(Entered entered) {
    Optional<DayOfWeek> weekday = Arrays.stream(DayOfWeek.values()).filter(day -> entered.has("weekday", day.name())).findFirst();
    int week = small(entered, "week");
    int every = small(entered, "every");
    int many = small(entered, "many");
    int year = small(entered, "year");
    if (weekday.isEmpty() || week < 1 || week > 5 || every < 1 || every > 3 || many < 1 || many > SeriesDates.MOST || year < 2020 || year > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SeriesDates(weekday.get(), week, every, YearMonth.of(year, small(entered, "month")), many));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }

  private static int small(Entered entered, String field) {
    return entered.whole(field).filter(number -> number > 0 && number < 10_000).map(Long::intValue).orElse(-1);
  }

  private static List<Choice> choices(List<SeriesDates.Day> days, List<String> chosen) {
    return days.stream()
        .map(
            day ->
                new Choice(
                    day.on().toString(),
                    Words.weekday(day.on()),
                    day.workingDay() ? "" : "Not a working day in England",
                    chosen.isEmpty() ? day.workingDay() : chosen.contains(day.on().toString())))
        .toList();
  }

  private List<Colleague> chairs() {
    return viewPlan.view(Optional.empty()).chairs();
  }

  private SeriesView view(String key, Entered entered, Mistakes mistakes, List<Choice> days) {
    return new SeriesView(
        key,
        entered,
        mistakes,
        IntStream.rangeClosed(1, WEEKS.size())
            .mapToObj(n -> Choice.of("" + n, WEEKS.get(n - 1)).checked(entered.has("week", "" + n)))
            .toList(),
        Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
            .map(day -> Choice.of(day.name(), day.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK)).checked(entered.has("weekday", day.name())))
            .toList(),
        List.of(
            Choice.of("1", "Every month").checked(entered.has("every", "1")),
            Choice.of("2", "Every 2 months").checked(entered.has("every", "2")),
            Choice.of("3", "Every 3 months").checked(entered.has("every", "3"))),
        Stream.concat(
                Stream.of(Choice.of("", "Choose a chair")),
                chairs().stream().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("chair", one.account()))))
            .toList(),
        days);
  }
}
