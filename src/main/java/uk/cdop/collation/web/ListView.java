package uk.cdop.collation.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.collation.Mark;
import uk.cdop.collation.ViewCollation;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Link;

/** The collation as its page shows it, with the links that filter it. */
public record ListView(ViewCollation.View collation, Mistakes mistakes) {
  private static final int LONGEST_SEARCH = 100;

  static ViewCollation.Filter filter(String show, String section, String find, String after) {
    String words = Entered.clean(find).strip();
    return new ViewCollation.Filter(
        mark(show), section, words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words, after);
  }

  private static Optional<Mark> mark(String show) {
    return Arrays.stream(Mark.values()).filter(mark -> mark.path().equals(show)).findFirst();
  }

  public List<Choice> kinds() {
    return Stream.concat(
            Stream.of(new Choice("", "All questions", "", collation.filter().mark().isEmpty())),
            collation.counts().stream().map(count -> new Choice(
                count.mark().path(), count.mark().label() + " (" + count.number() + ")", "",
                collation.filter().mark().filter(count.mark()::equals).isPresent())))
        .toList();
  }

  public List<Choice> sections() {
    return Stream.concat(
            Stream.of(new Choice("", "All sections, one after another", "", collation.filter().section().isEmpty())),
            collation.sections().stream().map(section -> new Choice(
                section.id(), section.title() + " (" + section.questions() + ")", "", section.id().equals(collation.filter().section()))))
        .toList();
  }

  public List<Link> chosen() {
    List<Link> chosen = new ArrayList<>();
    ViewCollation.Filter filter = collation.filter();
    filter.mark().ifPresent(mark -> chosen.add(new Link(mark.label(), href("", filter.section(), filter.words(), ""))));
    if (!filter.words().isEmpty()) {
      chosen.add(new Link(filter.words(), href(show(), filter.section(), "", "")));
    }
    return chosen;
  }

  /** Whether the list can be empty because of what was asked for. */
  public boolean filtered() {
    return collation.filter().mark().isPresent() || !collation.filter().words().isEmpty();
  }

  public String showing(Mark mark) {
    return href(mark.path(), "", "", "");
  }

  public String section(String id) {
    return href("", id, "", "");
  }

  public String titleOf(String section) {
    return collation.sections().stream().filter(s -> s.id().equals(section)).findFirst().map(ViewCollation.Section::title).orElse("");
  }

  public String more() {
    return href(show(), collation.filter().section(), collation.filter().words(), collation.more());
  }

  private String show() {
    return collation.filter().mark().map(Mark::path).orElse("");
  }

  private String href(String show, String section, String find, String after) {
    return UriBuilder.fromPath(collation.frame().href("collation"))
        .queryParam("show", "{show}")
        .queryParam("section", "{section}")
        .queryParam("find", "{find}")
        .queryParam("after", "{after}")
        .build(show, section, find, after)
        .toString();
  }
}
