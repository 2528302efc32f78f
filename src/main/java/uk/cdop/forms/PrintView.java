package uk.cdop.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * A whole form on one page, to be printed: blank with every question and when it is asked, or filled with the answers that are
 * asked for.
 */
@ModuleApi
public record PrintView(String title, String law, boolean blank, List<Part> parts) {

  /** A section. */
  public record Part(String title, List<Sheet> sheets) {}

  /** A page of the form; its title may be empty. */
  public record Sheet(String title, String guidance, String when, List<Item> items) {}

  /**
   * A question.
   *
   * @param when when it is asked, in words; empty when always
   * @param options what can be ticked, each with its hint; empty where one writes
   * @param lines how many lines there are to write on
   * @param answer the answer in words; empty in a blank form
   */
  public record Item(String label, String hint, String why, String when, List<String> options, int lines, List<Item> inner, List<String> answer) {}

  private static final int ENTRIES = 3;

  public static PrintView blank(Edition edition, Set<String> sections) {
    return new PrintView(edition.title(), edition.law(), true, parts(edition, sections, null));
  }

  public static PrintView filled(Journey journey, Set<String> sections) {
    return new PrintView(journey.edition().title(), journey.edition().law(), false, parts(journey.edition(), sections, journey));
  }

  private static List<Part> parts(Edition edition, Set<String> sections, Journey journey) {
    return edition.sections().stream()
        .filter(section -> sections.isEmpty() || sections.contains(section.id()))
        .map(section -> new Part(section.title(), section.pages().stream()
            .map(page -> sheet(edition, page, journey))
            .filter(sheet -> !sheet.items().isEmpty())
            .toList()))
        .filter(part -> !part.sheets().isEmpty())
        .toList();
  }

  private static Sheet sheet(Edition edition, Page page, Journey journey) {
    boolean blank = journey == null;
    return new Sheet(
        page.title(),
        blank ? page.guidance() : "",
        blank ? When.words(edition, page.askedWhen()) : "",
        page.questions().stream()
            .filter(question -> blank || journey.asks(question))
            .map(question -> blank ? blankItem(edition, question) : filledItem(journey, question))
            .toList());
  }

  private static Item filledItem(Journey journey, Question question) {
    var answer = journey.asked().answer(question.id()).map(given -> Wording.lines(question, given)).orElse(List.of("No answer"));
    return new Item(question.about().label(), "", "", "", List.of(), 0, List.of(), answer);
  }

  private static Item blankItem(Edition edition, Question question) {
    var about = question.about();
    List<String> options = new ArrayList<>();
    List<Item> inner = new ArrayList<>();
    int lines = switch (question) {
      case Question.Choice choice -> codes(options, choice.codes());
      case Question.Choices choices -> codes(options, choices.codes());
      case Question.LongText text -> 6;
      case Question.Group group -> {
        for (int entry = 1; entry <= Math.min(ENTRIES, group.most()); entry++) {
          String title = group.entry().substring(0, 1).toUpperCase(Locale.UK) + group.entry().substring(1) + " " + entry;
          inner.add(new Item(title, "", "", "", List.of(), 0, group.questions().stream().map(each -> blankItem(edition, each)).toList(), List.of()));
        }
        yield 0;
      }
      default -> 1;
    };
    about.unanswered().forEach(status -> options.add(status.label()));
    return new Item(about.label(), about.hint(), about.why(), When.words(edition, about.askedWhen()), List.copyOf(options), lines, List.copyOf(inner), List.of());
  }

  private static int codes(List<String> options, CodeList codes) {
    codes.codes().forEach(code -> options.add(code.label()));
    return 0;
  }
}
