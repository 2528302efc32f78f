package uk.cdop.forms.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.forms.Change;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Condition;
import uk.cdop.forms.Edition;
import uk.cdop.forms.FieldCheck;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Section;
import uk.cdop.platform.ModuleApi;

/** An edition with all its questions in words, in the order of the form. */
@ModuleApi
public final class DescribedEdition {

  private final Edition edition;
  private final SpokenCondition spoken;
  private final List<DescribedSection> sections;

  private DescribedEdition(Edition edition) {
    this.edition = edition;
    this.spoken = new SpokenCondition(edition);
    this.sections = edition.sections().stream().map(this::section).toList();
  }

  public static DescribedEdition of(Edition edition) {
    return new DescribedEdition(edition);
  }

  /** A section with its pages. */
  @ModuleApi
  public record DescribedSection(String id, String title, List<DescribedPage> pages) {
    public DescribedSection {
      pages = List.copyOf(pages);
    }
  }

  /** Questions that are asked together. */
  @ModuleApi
  public record DescribedPage(String heading, String guidance, List<DescribedQuestion> questions) {
    public DescribedPage {
      questions = List.copyOf(questions);
    }
  }

  public Edition edition() {
    return edition;
  }

  public List<DescribedSection> sections() {
    return sections;
  }

  /** Every question, those inside entries too. */
  public Stream<DescribedQuestion> questions() {
    return sections.stream()
        .flatMap(section -> section.pages().stream())
        .flatMap(page -> page.questions().stream())
        .flatMap(question -> Stream.concat(Stream.of(question), question.inner().stream()));
  }

  public long drafts() {
    return questions().filter(DescribedQuestion::draft).count();
  }

  /** How many codes there are to choose from, counted at each question. */
  public long options() {
    return questions().mapToLong(question -> question.options().size()).sum();
  }

  /** How many questions and pages are asked only sometimes. */
  public long conditions() {
    return edition.pages().filter(page -> !page.askedWhen().equals(Condition.ALWAYS)).count()
        + edition.questions().filter(question -> !question.about().askedWhen().equals(Condition.ALWAYS)).count();
  }

  private DescribedSection section(Section section) {
    return new DescribedSection(section.id(), section.title(), section.pages().stream().map(this::page).toList());
  }

  private DescribedPage page(Page page) {
    return new DescribedPage(
        page.heading(),
        page.guidance(),
        page.questions().stream().map(question -> question(question, spoken.of(page.askedWhen(), question.about().askedWhen()))).toList());
  }

  private DescribedQuestion question(Question question, String askedWhen) {
    var about = question.about();
    var codes = codes(question);
    return new DescribedQuestion(
        about.id(),
        about.label(),
        type(question),
        about.hint(),
        about.why(),
        askedWhen,
        rules(question),
        unanswered(about),
        codes.codes(),
        codes.provenance(),
        about.evidence(),
        about.draft(),
        edition.changes().stream().filter(change -> change.subject().equals(about.id())).map(DescribedEdition::said).toList(),
        question instanceof Question.Group group ? group.questions().stream().map(inner -> question(inner, "")).toList() : List.of());
  }

  private static String said(Change change) {
    String where = change.fromForm().isEmpty() ? "" : " (from the form " + change.fromForm() + ")";
    return change.kind().label() + where + ": " + change.note();
  }

  private static CodeList codes(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.codes();
      case Question.Choices choices -> choices.codes();
      default -> new CodeList("", "", List.of());
    };
  }

  private static List<String> unanswered(Question.About about) {
    List<String> ways = new ArrayList<>();
    if (about.notKnown()) {
      ways.add("Not known");
    }
    if (about.notApplicable()) {
      ways.add("Not applicable");
    }
    return ways;
  }

  private static String type(Question question) {
    return switch (question) {
      case Question.Text text -> "One line of text";
      case Question.LongText text -> "Text of several lines";
      case Question.Number number -> number.unit().isEmpty() ? "Number" : "Number, in " + number.unit();
      case Question.Date date -> "Date";
      case Question.Time time -> "Time of day";
      case Question.Choice choice -> "One of " + choice.codes().codes().size();
      case Question.Choices choices -> "Any of " + choices.codes().codes().size();
      case Question.Group group -> "Repeats: " + group.entry();
    };
  }

  private static List<String> rules(Question question) {
    List<String> rules = new ArrayList<>();
    if (question.about().optional()) {
      rules.add("may be left out");
    }
    switch (question) {
      case Question.Text text -> rules.add("at most " + text.longest() + " characters");
      case Question.LongText text -> rules.add("at most " + text.longest() + " characters");
      case Question.Number number -> rules.add(
          "from " + number.least().toPlainString() + " to " + number.most().toPlainString()
              + (number.decimals() == 0 ? ", whole" : ", at most " + number.decimals() + " decimals"));
      case Question.Group group -> rules.add("at most " + group.most() + " entries");
      default -> { }
    }
    question.about().checks().stream().map(FieldCheck::name).map(name -> "rule " + name).forEach(rules::add);
    return rules;
  }
}
