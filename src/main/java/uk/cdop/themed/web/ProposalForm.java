package uk.cdop.themed.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
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
        theme().filter(theme -> theme.rules().isEmpty()).isPresent() && words().isEmpty(), "words",
        "Enter words to look for in the causes of death, so that each CDOP can find its cases");
    mistakes.addIf(words().size() > MOST_WORDS || words().stream().anyMatch(word -> word.length() < 3 || word.length() > 40), "words",
        "Enter up to 20 words, each of 3 to 40 letters, with commas between");
    mistakes.addIf(entered.text("title").length() < 3, "title", "Enter a title, such as Babies and children who died with sepsis");
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
    mistakes.addIf(
        entered.whole("access-days").filter(days -> days >= 0 && days <= MOST_DAYS).isEmpty(), "access-days",
        "Enter how many days after the meeting the papers can be read, from 0 to 60");
    mistakes.addIf(fresh && asked().isEmpty(), "asked", "Select at least one other CDOP");
    return mistakes;
  }

  /** Only for a form without mistakes. */
  Proposal proposal() {
    return new Proposal(
        theme().orElseThrow().code(), entered.text("title"), entered.text("why"), words(), entered.date("held-on").orElseThrow(),
        time().orElseThrow(), entered.text("venue"), chair().orElseThrow(), entered.whole("access-days").orElseThrow().intValue());
  }

  static Entered prefilled(Proposal proposal) {
    Map<String, String> saved = new HashMap<>();
    saved.put("theme", proposal.theme());
    saved.put("title", proposal.title());
    saved.put("why", proposal.why());
    saved.put("words", String.join(", ", proposal.words()));
    saved.put("held-on-day", Integer.toString(proposal.heldOn().getDayOfMonth()));
    saved.put("held-on-month", Integer.toString(proposal.heldOn().getMonthValue()));
    saved.put("held-on-year", Integer.toString(proposal.heldOn().getYear()));
    saved.put("starts-at", proposal.startsAt().toString());
    saved.put("venue", proposal.venue());
    saved.put("chair", proposal.chair());
    saved.put("access-days", Integer.toString(proposal.accessDays()));
    return Entered.prefilled(saved);
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
