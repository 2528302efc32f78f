package uk.cdop.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** One question of a form asked alone, with its own field and its own rules, whatever else its form would make it depend on. */
@ModuleApi
public final class OneQuestion {
  private final Edition edition;
  private final Page page;

  public OneQuestion(Question question) {
    page = new Page("alone", "Another answer", "", Condition.ALWAYS, List.of(), List.of(unconditional(question)));
    Section section = new Section("alone", "", false, true, List.of(page));
    edition = new Edition("alone", "alone", "", "", "", "", List.of(), false, List.of(section));
  }

  public PageView empty() {
    return PageView.of(new Journey(edition, Answers.none()), page);
  }

  public PageView holding(Answer answer) {
    return PageView.of(new Journey(edition, Answers.none().with(id(), answer)), page);
  }

  public PageView again(Entry entry) {
    return PageView.again(new Journey(edition, Answers.none()), page, entry);
  }

  /** Reads the field. A blank is refused, even where the form would let it pass. */
  public Entry read(Typed typed, LocalDate today) {
    Entry entry = new EntryReader(edition, today).read(page, typed, Answers.none());
    return entry instanceof Entry.Accepted accepted && answer(accepted).isEmpty()
        ? new Entry.Refused(Answers.none(), typed, List.of(Finding.error(FieldReader.field(question()), FieldReader.missing(question()))), Set.of())
        : entry;
  }

  public Optional<Answer> answer(Entry.Accepted entry) {
    return entry.answers().answer(id());
  }

  private Question question() {
    return page.questions().getFirst();
  }

  private String id() {
    return question().id();
  }

  private static Question unconditional(Question question) {
    return switch (question) {
      case Question.Text q -> new Question.Text(about(q), q.longest(), "");
      case Question.LongText q -> new Question.LongText(about(q), q.longest());
      case Question.Number q -> new Question.Number(about(q), q.least(), q.most(), q.decimals(), q.unit());
      case Question.Date q -> new Question.Date(about(q));
      case Question.Time q -> new Question.Time(about(q));
      case Question.Choice q -> new Question.Choice(about(q), q.codes());
      case Question.Choices q -> new Question.Choices(about(q), q.codes());
      case Question.Group q -> new Question.Group(about(q), q.entry(), q.most(), q.questions());
    };
  }

  private static Question.About about(Question question) {
    Question.About a = question.about();
    return new Question.About(a.id(), a.label(), a.brief(), a.subject(), a.hint(), a.why(), a.evidence(), a.optional(), a.notKnown(),
        a.notApplicable(), a.event(), Condition.ALWAYS, a.checks());
  }
}
