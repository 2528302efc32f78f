package uk.cdop.themed.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;
import uk.cdop.themed.Proposal;
import uk.cdop.themed.AgeBand;
import uk.cdop.themed.OwnRules;
import uk.cdop.themed.SharedText;
import uk.cdop.themed.Theme;
import uk.cdop.themed.ViewProposal;

/** The proposal of a regional meeting as it is typed. */
public record ProposalForm(Entered entered, ViewProposal.View known, boolean fresh) {
  private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);
  private static final int MOST_DAYS = 60;
  private static final int MOST_WORDS = 20;

  Mistakes mistakes(LocalDate today) {
    Mistakes mistakes = Mistakes.none();
    mistakes.addIf(theme().isEmpty(), "theme", "Select what the meeting is about");
    mistakes.addIf(
        theme().filter(theme -> theme.rules().isEmpty()).isPresent() && rules().findNothing(), "words",
        "Enter words to look for, or select conditions, forms, factors or categories, so that each CDOP can find its cases");
    told(mistakes, "title", "The title");
    told(mistakes, "why", "Why you propose this meeting");
    mistakes.addIf(words().size() > MOST_WORDS || words().stream().anyMatch(word -> word.length() < 3 || word.length() > 40), "words",
        "Enter up to 20 words, each of 3 to 40 letters, with commas between");
    mistakes.addIf(entered.length("title") < 3, "title", "Enter a title, such as Babies and children who died with sepsis");
    mistakes.addIf(entered.text("title").length() > 120, "title", "The title must be 120 characters or fewer");
    mistakes.addIf(entered.text("why").isEmpty(), "why", "Enter why you propose this meeting");
    mistakes.addIf(entered.text("why").length() > 2000, "why", "Why you propose it must be 2,000 characters or fewer");
    Optional<LocalDate> day = entered.date("held-on");
    mistakes.addIf(day.isEmpty(), "held-on", "Enter the date of the meeting, such as 3 2 2027");
    mistakes.addIf(
        day.filter(on -> on.isBefore(today) || on.isAfter(today.plusYears(2))).isPresent(), "held-on",
        "The date of the meeting must be today or within the next 2 years");
    mistakes.addIf(time().isEmpty(), "starts-at", "Enter the time the meeting starts, such as 9:30am or 14:00");
    mistakes.addIf(entered.text("venue").isEmpty(), "venue", "Enter where the meeting is, or how to join it");
    mistakes.addIf(entered.text("venue").length() > 500, "venue", "Where the meeting is must be 500 characters or fewer");
    mistakes.addIf(chair().isEmpty(), "chair", "Select who chairs the meeting");
    mistakes.addIf(chair().filter(deputy()::equals).isPresent(), "deputy", "Select someone else than the chair");
    mistakes.addIf(
        entered.whole("access-days").filter(days -> days >= 0 && days <= MOST_DAYS).isEmpty(), "access-days",
        "Enter how many days after the meeting the papers can be read, from 0 to 60");
    mistakes.addIf(fresh && asked().isEmpty(), "asked", "Select at least one other CDOP");
    return mistakes;
  }

  /** Only for a form without mistakes. */
  Proposal proposal() {
    return new Proposal(
        theme().orElseThrow().code(), entered.text("title"), entered.text("why"), rules(), entered.date("held-on").orElseThrow(),
        time().orElseThrow(), entered.text("venue"), chair().orElseThrow(), deputy(), entered.whole("access-days").orElseThrow().intValue());
  }

  /** Every CDOP that is asked reads it. */
  private void told(Mistakes mistakes, String field, String what) {
    List<String> signs = SharedText.signs(entered.text(field));
    mistakes.addIf(!signs.isEmpty(), field, what + " must not have what could identify someone: " + String.join(", ", signs));
  }

  static Entered prefilled(Proposal proposal) {
    MultivaluedMap<String, String> saved = new MultivaluedHashMap<>();
    saved.add("theme", proposal.theme());
    saved.add("title", proposal.title());
    saved.add("why", proposal.why());
    saved.add("words", String.join(", ", proposal.rules().words()));
    saved.put("conditions", proposal.rules().conditions());
    saved.put("forms", proposal.rules().forms());
    saved.put("factors", proposal.rules().factors());
    saved.put("categories", proposal.rules().categories());
    saved.put("ages", proposal.rules().ages().stream().map(AgeBand::name).toList());
    saved.add("held-on-day", Integer.toString(proposal.heldOn().getDayOfMonth()));
    saved.add("held-on-month", Integer.toString(proposal.heldOn().getMonthValue()));
    saved.add("held-on-year", Integer.toString(proposal.heldOn().getYear()));
    saved.add("starts-at", proposal.startsAt().toString());
    saved.add("venue", proposal.venue());
    saved.add("chair", proposal.chair());
    saved.add("deputy", proposal.deputy());
    saved.add("access-days", Integer.toString(proposal.accessDays()));
    return Entered.of(saved);
  }

  public List<Choice> conditions() {
    return choices("conditions", known.rules().conditions());
  }

  public List<Choice> forms() {
    return choices("forms", known.rules().forms());
  }

  /** By domain. */
  public Map<String, List<Choice>> factors() {
    Map<String, List<Choice>> byDomain = new LinkedHashMap<>();
    known.rules().factors().forEach((domain, factors) -> byDomain.put(domain, choices("factors", factors)));
    return byDomain;
  }

  public List<Choice> categories() {
    return choices("categories", known.rules().categories());
  }

  public List<Choice> ages() {
    return Arrays.stream(AgeBand.values()).map(band -> Choice.of(band.name(), band.label()).checked(entered.has("ages", band.name()))).toList();
  }

  /** Whether more than words was chosen, so that the choice is shown unfolded. */
  public boolean choseRules() {
    return Stream.of("conditions", "forms", "factors", "categories", "ages").anyMatch(field -> !entered.all(field).isEmpty());
  }

  private List<Choice> choices(String field, Map<String, String> labels) {
    return labels.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue()).checked(entered.has(field, one.getKey()))).toList();
  }

  private OwnRules rules() {
    return new OwnRules(
        words(),
        chosen("conditions", known.rules().conditions()),
        chosen("forms", known.rules().forms()),
        known.rules().factors().values().stream().flatMap(factors -> chosen("factors", factors).stream()).toList(),
        chosen("categories", known.rules().categories()),
        Arrays.stream(AgeBand.values()).filter(band -> entered.has("ages", band.name())).toList());
  }

  private List<String> chosen(String field, Map<String, String> labels) {
    return labels.keySet().stream().filter(code -> entered.has(field, code)).toList();
  }

  public List<Choice> themes() {
    return known.themes().stream().map(one -> Choice.of(one.code(), one.name()).checked(entered.has("theme", one.code()))).toList();
  }

  public List<Choice> chairs() {
    return Stream.concat(
            Stream.of(Choice.of("", "Choose a chair")),
            known.chairs().stream().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("chair", one.account()))))
        .toList();
  }

  public List<Choice> deputies() {
    return Stream.concat(
            Stream.of(Choice.of("", "Nobody")),
            known.deputies().stream().map(one -> Choice.of(one.account(), one.name()).checked(entered.has("deputy", one.account()))))
        .toList();
  }

  public List<Choice> others() {
    return known.others().stream().map(one -> Choice.of(one.code(), one.name()).checked(entered.has("asked", one.code()))).toList();
  }

  Set<String> asked() {
    return known.others().stream().map(one -> one.code()).filter(code -> entered.has("asked", code)).collect(Collectors.toSet());
  }

  private Optional<Theme> theme() {
    return known.themes().stream().filter(one -> entered.has("theme", one.code())).findFirst();
  }

  private List<String> words() {
    return Arrays.stream(entered.text("words").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private Optional<String> chair() {
    return known.chairs().stream().map(one -> one.account()).filter(account -> entered.has("chair", account)).findFirst();
  }

  private String deputy() {
    return known.deputies().stream().map(one -> one.account()).filter(account -> entered.has("deputy", account)).findFirst().orElse("");
  }

  /** `9:30`, `9.30am`, `2pm`. */
  private Optional<LocalTime> time() {
    Matcher matcher = TIME.matcher(entered.text("starts-at"));
    if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    if (matcher.group(3) != null) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + (matcher.group(3).equalsIgnoreCase("pm") ? 12 : 0);
    }
    try {
      return Optional.of(LocalTime.of(hour, matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
