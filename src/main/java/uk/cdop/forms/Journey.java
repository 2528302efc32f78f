package uk.cdop.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.cdop.platform.ModuleApi;

/**
 * The way through an edition for the answers given so far: which pages and questions are asked, and what is still open. A
 * question that is not asked counts for nothing: its old answer neither decides later questions nor is submitted.
 */
@ModuleApi
public final class Journey {

  private final Edition edition;
  private final Answers asked;
  private final Map<Page, List<Question>> pages;

  public Journey(Edition edition, Answers answers) {
    this.edition = edition;
    Map<Page, List<Question>> open = new LinkedHashMap<>();
    SortedMap<String, Answer> filled = new TreeMap<>();
    Answers kept = Answers.following(filled);
    for (Page page : edition.pages().toList()) {
      if (!page.askedWhen().holds(kept)) {
        continue;
      }
      List<Question> questions = new ArrayList<>();
      for (Question question : page.questions()) {
        if (question.about().askedWhen().holds(kept)) {
          questions.add(question);
          answers.answer(question.id()).ifPresent(answer -> filled.put(question.id(), answer));
        }
      }
      if (!questions.isEmpty() || page.questions().stream().anyMatch(page::reveals)) {
        open.put(page, List.copyOf(questions));
      }
    }
    this.asked = kept;
    this.pages = open;
  }

  public Edition edition() {
    return edition;
  }

  /** The answers to the questions that are asked: what is submitted, shown for checking and counted. */
  public Answers asked() {
    return asked;
  }

  public List<Page> pages() {
    return List.copyOf(pages.keySet());
  }

  /** The pages of a section that are asked; none when the earlier answers make the section needless. */
  public List<Page> pages(Section section) {
    return section.pages().stream().filter(pages::containsKey).toList();
  }

  public List<Question> questions(Page page) {
    return pages.getOrDefault(page, List.of());
  }

  public boolean asks(Question question) {
    return pages.values().stream().anyMatch(questions -> questions.contains(question));
  }

  public Optional<Page> page(String id) {
    return pages.keySet().stream().filter(page -> page.id().equals(id)).findFirst();
  }

  public Optional<Page> first() {
    return pages.keySet().stream().findFirst();
  }

  public Optional<Page> next(Page page) {
    return beside(page, 1);
  }

  public Optional<Page> previous(Page page) {
    return beside(page, -1);
  }

  /** The first page with a question to answer or an answer to mend. */
  public Optional<Page> firstIncomplete() {
    return pages.keySet().stream().filter(page -> !complete(page)).findFirst();
  }

  public boolean complete() {
    return firstIncomplete().isEmpty();
  }

  public boolean complete(Page page) {
    return open(page).isEmpty() && errors(page).isEmpty();
  }

  /** The questions of a page that must be answered and are not. */
  public List<Question> open(Page page) {
    return questions(page).stream()
        .filter(question -> !question.about().optional() && !asked.answered(question.id()))
        .toList();
  }

  /** What the rules of a page find wrong with the answers as they stand. */
  public List<Finding> errors(Page page) {
    return findings(page, Finding.Kind.ERROR);
  }

  List<Finding> findings(Page page, Finding.Kind kind) {
    return page.checks().stream()
        .flatMap(check -> check.findings(page, asked).stream())
        .filter(finding -> finding.kind() == kind)
        .toList();
  }

  public SectionState state(Section section) {
    var open = pages(section);
    if (open.isEmpty()) {
      return SectionState.NOT_NEEDED;
    }
    if (open.stream().anyMatch(page -> open(page).isEmpty() && !errors(page).isEmpty())) {
      return SectionState.PROBLEM;
    }
    boolean begun = open.stream().flatMap(page -> questions(page).stream()).anyMatch(q -> asked.answered(q.id()));
    if (!begun) {
      return SectionState.NOT_STARTED;
    }
    return open.stream().allMatch(this::complete) ? SectionState.COMPLETE : SectionState.IN_PROGRESS;
  }

  private Optional<Page> beside(Page page, int step) {
    var order = pages();
    int at = order.indexOf(page) + step;
    return order.contains(page) && at >= 0 && at < order.size() ? Optional.of(order.get(at)) : Optional.empty();
  }
}
