package uk.cdop.chronology.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.chronology.Period;
import uk.cdop.chronology.ViewChronology;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.DatedEntry.Kind;

/** The chronology as its page shows it, with the links that filter it. */
public record ListView(ViewChronology.View chronology) {

  static ViewChronology.Filter filter(String source, String kind, String period, String marked, String hidden, String gap, String after) {
    return new ViewChronology.Filter(
        source,
        Arrays.stream(Kind.values()).filter(one -> path(one).equals(kind)).findFirst(),
        Arrays.stream(Period.values()).filter(one -> path(one).equals(period)).findFirst().orElse(Period.ALL),
        marked.equals("yes"),
        hidden.equals("yes"),
        gap.strip().matches("[0-9]{1,3}") ? Long.parseLong(gap.strip()) : 0,
        after);
  }

  public List<Choice> sources() {
    return Stream.concat(
            Stream.of(new Choice("", "All sources", "", filter().source().isEmpty())),
            chronology.sources().stream().map(source -> new Choice(source, source, "", source.equals(filter().source()))))
        .toList();
  }

  public List<Choice> kinds() {
    return Stream.concat(
            Stream.of(new Choice("", "All", "", filter().kind().isEmpty())),
            chronology.kinds().stream().map(kind -> new Choice(path(kind), kind.label(), "", filter().kind().filter(kind::equals).isPresent())))
        .toList();
  }

  public List<Choice> periods() {
    return Arrays.stream(Period.values())
        .map(period -> new Choice(period == Period.ALL ? "" : path(period), period.label(), "", period == filter().period()))
        .toList();
  }

  public List<Choice> only() {
    return List.of(new Choice("yes", "Only what is marked", "", filter().marked()));
  }

  public List<Choice> withHidden() {
    return List.of(new Choice("yes", "Hidden entries too", "", filter().hidden()));
  }

  public List<Link> chosen() {
    List<Link> chosen = new ArrayList<>();
    if (!filter().source().isEmpty()) {
      chosen.add(new Link(filter().source(), href(new ViewChronology.Filter(
          "", filter().kind(), filter().period(), filter().marked(), filter().hidden(), filter().gap(), ""))));
    }
    filter().kind().ifPresent(kind -> chosen.add(new Link(kind.label(), href(new ViewChronology.Filter(
        filter().source(), Optional.empty(), filter().period(), filter().marked(), filter().hidden(), filter().gap(), "")))));
    if (filter().period() != Period.ALL) {
      chosen.add(new Link(filter().period().label(), href(new ViewChronology.Filter(
          filter().source(), filter().kind(), Period.ALL, filter().marked(), filter().hidden(), filter().gap(), ""))));
    }
    if (filter().marked()) {
      chosen.add(new Link("Only what is marked", href(new ViewChronology.Filter(
          filter().source(), filter().kind(), filter().period(), false, filter().hidden(), filter().gap(), ""))));
    }
    return chosen;
  }

  public String more() {
    return href(new ViewChronology.Filter(
        filter().source(), filter().kind(), filter().period(), filter().marked(), filter().hidden(), filter().gap(), chronology.more()));
  }

  private ViewChronology.Filter filter() {
    return chronology.filter();
  }

  private static String path(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String href(ViewChronology.Filter filter) {
    return UriBuilder.fromPath(chronology.frame().href("chronology"))
        .queryParam("source", "{source}")
        .queryParam("kind", "{kind}")
        .queryParam("period", "{period}")
        .queryParam("marked", "{marked}")
        .queryParam("hidden", "{hidden}")
        .queryParam("gap", "{gap}")
        .queryParam("after", "{after}")
        .build(
            filter.source(), filter.kind().map(ListView::path).orElse(""), filter.period() == Period.ALL ? "" : path(filter.period()),
            filter.marked() ? "yes" : "", filter.hidden() ? "yes" : "", filter.gap() == 0 ? "" : filter.gap(), filter.after())
        .toString();
  }
}
