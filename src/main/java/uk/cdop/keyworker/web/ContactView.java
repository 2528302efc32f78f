package uk.cdop.keyworker.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.keyworker.Outcome;
import uk.cdop.keyworker.Person;
import uk.cdop.keyworker.Step;
import uk.cdop.keyworker.Way;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.ErrorLine;
import uk.cdop.review.CaseFrame;

/** The form of a contact: new when nothing is corrected, with everything that was typed. */
public record ContactView(
    CaseFrame frame,
    String action,
    String key,
    boolean correction,
    Set<Step> taken,
    Set<Step> refused,
    List<Person> people,
    Entered entered,
    Mistakes mistakes) {
  public ContactView {
    taken = Set.copyOf(taken);
    refused = Set.copyOf(refused);
    people = List.copyOf(people);
  }

  public List<Choice> persons() {
    List<Choice> choices = new ArrayList<>();
    people.forEach(
        one ->
            choices.add(
                new Choice(one.id().toString(), one.words(), PeoplePages.wishes(one), entered.has("person", one.id().toString()))));
    choices.add(new Choice("other", "Someone else, or several of them", "Say who below", entered.has("person", "other")));
    return choices;
  }

  /** The error lines; a date's line leads to its first box. */
  public List<ErrorLine> errors() {
    return mistakes.all().stream()
        .map(m -> new ErrorLine(m.message(), "#" + m.field() + (Set.of("when", "next").contains(m.field()) ? "-day" : "")))
        .toList();
  }

  public String heading() {
    return correction ? "Correct a contact" : "Record a contact";
  }

  public List<Choice> ways() {
    return Arrays.stream(Way.values())
        .map(way -> new Choice(way.name(), way.label(), "", entered.has("way", way.name())))
        .toList();
  }

  public List<Choice> outcomes() {
    return Arrays.stream(Outcome.values())
        .map(outcome -> new Choice(outcome.name(), outcome.label(), "", entered.has("outcome", outcome.name())))
        .toList();
  }

  public List<Choice> steps() {
    return choices(Step.ticked(), taken, "steps");
  }

  public List<Choice> declined() {
    return choices(Step.offered(), refused, "declined");
  }

  private List<Choice> choices(List<Step> steps, Set<Step> before, String field) {
    Set<String> ticked = before.stream().map(Step::name).collect(Collectors.toSet());
    ticked.addAll(entered.all(field));
    return steps.stream().map(step -> new Choice(step.name(), step.label(), "", ticked.contains(step.name()))).toList();
  }
}
