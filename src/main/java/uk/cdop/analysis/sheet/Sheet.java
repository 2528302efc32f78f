package uk.cdop.analysis.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Section;

/**
 * The questions of the Analysis form that have one answer a case, and what was answered. What this product holds elsewhere, such
 * as factors, the category and the dates of the meetings, is not asked a second time.
 *
 * @param version grows with every save; 0 before the first
 */
public record Sheet(Edition edition, Answers answers, long version) {
  /** The form whose questions these are. */
  public static final String FORM = "analysis";

  public static final String FRONT = "front";
  public static final String FAMILY = "family";
  public static final String QUALITY = "quality";

  private static final List<Part> PARTS =
      List.of(
          new Part(
              FRONT,
              "Front sheet",
              List.of(
                  "panel", "panel-other", "themed", "theme", "documents", "registered-cause", "joint-agency", "inquest",
                  "inquest-conclusion", "other-reviews", "family-views")),
          new Part(FAMILY, "Follow-up for the family", List.of("follow-up")),
          new Part(QUALITY, "Quality of the review", List.of("quality", "quality-missing")));

  private static final Set<String> KNOWN_HERE = Set.of("cdop.date");

  private record Part(String id, String title, List<String> pages) {
    Section of(Edition whole) {
      List<Page> asked = pages.stream().flatMap(page -> whole.page(page).stream()).map(Sheet::withoutKnown).toList();
      return new Section(id, title, false, false, asked);
    }
  }

  /** Answers to the whole form's edition, seen through the questions asked here. */
  public static Sheet of(Edition whole, Answers answers, long version) {
    List<Section> sections = PARTS.stream().map(part -> part.of(whole)).toList();
    Edition asked =
        new Edition(
            whole.form(), whole.name(), whole.title(), whole.law(), whole.digest(), whole.follows(), whole.changes(), false, sections);
    return new Sheet(asked, answers, version);
  }

  private static Page withoutKnown(Page page) {
    List<Question> questions = page.questions().stream().filter(question -> !KNOWN_HERE.contains(question.id())).toList();
    return new Page(page.id(), page.title(), page.guidance(), page.askedWhen(), page.checks(), questions);
  }

  public Journey journey() {
    return new Journey(edition, answers);
  }

  /** The way through what was answered, and what is known from elsewhere on each page that nobody saved yet. */
  public Journey journeyWith(Answers known) {
    Answers filled = answers;
    for (Page page : edition.pages().toList()) {
      if (page.questions().stream().noneMatch(question -> answers.answered(question.id()))) {
        for (Question question : page.questions()) {
          Answers before = filled;
          filled = known.answer(question.id()).map(answer -> before.with(question.id(), answer)).orElse(before);
        }
      }
    }
    return new Journey(edition, filled);
  }

  public Section section(String id) {
    return edition.sections().stream().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
  }

  /** Changes when an answer to a question of this page does. */
  public String mark(Page page) {
    return Integer.toHexString(Map.of(page.id(), said(page)).hashCode());
  }

  /** Whether this page says the same here and there. */
  public boolean same(Page page, Answers others) {
    return said(page).equals(new Sheet(edition, others, version).said(page));
  }

  /** Everything that was written freely. */
  public List<String> texts() {
    Answers asked = journey().asked();
    return asked.ids().stream().flatMap(id -> texts(asked.answer(id).orElseThrow())).toList();
  }

  private static Stream<String> texts(Answer answer) {
    return switch (answer) {
      case Answer.Words words -> Stream.of(words.value());
      case Answer.Rows rows ->
          rows.values().stream().flatMap(row -> row.ids().stream().flatMap(id -> texts(row.answer(id).orElseThrow())));
      default -> Stream.of();
    };
  }

  private List<String> said(Page page) {
    return page.questions().stream()
        .map(question -> answers.answer(question.id()).map(Sheet::words).orElse(""))
        .toList();
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.NotKnown none -> "not known";
      case Answer.NotApplicable none -> "not applicable";
      case Answer.Words words -> "=" + words.value();
      case Answer.Quantity quantity -> "=" + quantity.value();
      case Answer.Codes codes -> "=" + codes.values();
      case Answer.Rows rows ->
          rows.values().stream()
              .map(row -> row.ids().stream().map(id -> id + words(row.answer(id).orElseThrow())).toList())
              .toList()
              .toString();
    };
  }
}
