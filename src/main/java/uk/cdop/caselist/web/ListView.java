package uk.cdop.caselist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.caselist.AgeGroup;
import uk.cdop.caselist.CaseRow;
import uk.cdop.caselist.Filter;
import uk.cdop.caselist.Late;
import uk.cdop.caselist.ListCases;
import uk.cdop.caselist.Sort;
import uk.cdop.platform.Age;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Cell;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Column;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.Child;
import uk.cdop.review.Stage;

/** The list page's view; the rows are formatted and hold no more than the table shows. */
public record ListView(Filter filter, ListCases.Listing listing, boolean further, Entered keeping, Mistakes mistakes) {
  public List<Choice> stages() {
    return Arrays.stream(Stage.values()).map(s -> new Choice(s.name(), s.label(), "", filter.stages().contains(s))).toList();
  }

  public List<Choice> lates() {
    return any("Anything", Arrays.stream(Late.values()).map(l -> new Choice(l.name(), l.label(), "", filter.late().equals(Optional.of(l)))));
  }

  public List<Choice> ages() {
    return any("Any age", Arrays.stream(AgeGroup.values()).map(a -> new Choice(a.name(), a.label(), "", filter.age().equals(Optional.of(a)))));
  }

  public List<Choice> keyWorkers() {
    return any(
        "Anybody or nobody",
        Stream.concat(
            Stream.of(new Choice("nobody", "Nobody yet", "", filter.keyWorker().equals("nobody"))),
            listing.keyWorkers().entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue(), "", filter.keyWorker().equals(one.getKey())))));
  }

  public List<Choice> categories() {
    return any(
        "Any category",
        Stream.concat(
            Stream.of(new Choice("none", "None yet", "", filter.category().equals("none"))),
            listing.categories().entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue(), "", filter.category().equals(one.getKey())))));
  }

  public List<Choice> marks() {
    return Arrays.stream(Filter.Mark.values()).map(m -> new Choice(m.name(), m.label(), "", filter.marks().contains(m))).toList();
  }

  /** Whether a filter that stands under "More filters" is in use. */
  public boolean moreInUse() {
    return filter.age().isPresent() || !filter.area().isEmpty() || !filter.marks().isEmpty() || filter.from().isPresent() || filter.to().isPresent() || !filter.category().isEmpty();
  }

  public String day(Optional<LocalDate> date, String part) {
    return date.map(d -> String.valueOf(part.equals("day") ? d.getDayOfMonth() : part.equals("month") ? d.getMonthValue() : d.getYear())).orElse(null);
  }

  public List<Link> chosen() {
    return filter.chosen(listing.keyWorkers(), listing.categories()).stream().map(one -> new Link(one.words(), "/reviews?" + one.without())).toList();
  }

  public String showing() {
    if (listing.rows().isEmpty()) {
      return "";
    }
    if (filter.searches()) {
      return listing.count() > listing.rows().size()
          ? "The " + listing.rows().size() + " closest of " + listing.counted() + " cases"
          : Words.plural(listing.rows().size(), "case") + ", the closest first";
    }
    return further
        ? "The next " + listing.rows().size() + " of " + listing.counted() + " cases"
        : listing.rows().size() + " of " + listing.counted() + " case" + (listing.count() == 1 && !listing.more() ? "" : "s");
  }

  public List<Column> columns() {
    return List.of(
        sorted("Case", Sort.NUMBER).unwrapped(), Column.of("Child"), Column.of("Age at death"), sorted("Died", Sort.DIED), Column.of("Stage"), Column.of("Key worker"),
        sorted("Opened", Sort.NEWEST));
  }

  private Column sorted(String text, Sort sort) {
    if (filter.searches()) {
      return Column.of(text);
    }
    String order = filter.sort() == sort ? sort.descending() ? "descending" : "ascending" : "none";
    return Column.of(text).sortedBy(filter.sortedBy(sort).href("/reviews"), order);
  }

  public List<List<Cell>> rows() {
    return listing.rows().stream().map(ListView::row).toList();
  }

  public String next() {
    return listing.next().map(at -> filter.href("/reviews", "after=" + at.text())).orElse("");
  }

  private static List<Cell> row(CaseRow one) {
    String initials = new Child(one.forenames(), one.surname(), "", "", one.bornOn(), one.diedOn(), null, "", "", "").initials();
    List<String> stage = new ArrayList<>(List.of(one.stage().label()));
    if (one.restricted()) {
      stage.add("restricted");
    }
    return List.of(
        Cell.link(new Link(one.number(), "/reviews/" + one.id())),
        initials.isEmpty() ? Cell.missing("Not known") : Cell.of(initials),
        Cell.of(new Age(one.bornOn(), one.diedOn()).words()),
        Cell.of(Words.day(one.diedOn())),
        Cell.of(String.join(", ", stage)),
        one.keyWorker().isEmpty() ? Cell.missing("Nobody yet") : Cell.of(one.keyWorker()),
        Cell.of(Words.day(one.openedOn())));
  }

  private static List<Choice> any(String words, Stream<Choice> choices) {
    List<Choice> all = new ArrayList<>(List.of(Choice.of("", words)));
    choices.forEach(all::add);
    return all;
  }
}
