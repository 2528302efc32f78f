package uk.cdop.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/** Reads what was posted for a page, or a whole document that came as JSON, by the same rules. */
@ModuleApi
public final class EntryReader {

  /** Name of the button field: {@code add:group} or {@code remove:group:0}. */
  public static final String ACTION = "action";

  /** Name of the field that says "this is right" about unlikely answers. */
  public static final String CONFIRM = "confirm";

  private final Edition edition;
  private final LocalDate today;

  public EntryReader(Edition edition, LocalDate today) {
    this.edition = edition;
    this.today = today;
  }

  /** Reads one page; the answers before it are those already saved. */
  public Entry read(Page page, Typed typed, Answers before) {
    var rearranged = rearranged(page, typed);
    if (rearranged.isPresent()) {
      return new Entry.Rearranged(rearranged.get());
    }
    var reader = new FieldReader(today);
    List<Finding> errors = new ArrayList<>();
    Set<String> wrong = new LinkedHashSet<>();
    Set<String> unread = new LinkedHashSet<>();
    Answers answers = before;
    for (Question question : page.questions()) {
      answers = answers.without(question.id());
      if (!new Journey(edition, answers).asks(question)) {
        answers = page.reveals(question) ? answers : unasked(reader, question, typed, answers);
        continue;
      }
      switch (reader.read(question, typed)) {
        case FieldReader.Reading.Value value -> answers = answers.with(question.id(), value.answer());
        case FieldReader.Reading.Blank blank when question.about().optional() -> { }
        case FieldReader.Reading.Blank blank -> {
          errors.add(Finding.error(FieldReader.field(question), FieldReader.missing(question)));
          wrong.add(question.id());
        }
        case FieldReader.Reading.Wrong failure -> {
          errors.addAll(failure.findings());
          wrong.add(question.id());
          unread.add(question.id());
        }
      }
    }
    return judge(page, typed, answers, errors, wrong, unread);
  }

  /** An answer to another page may have hidden a question while somebody wrote: what they wrote is kept, though not asked for. */
  private static Answers unasked(FieldReader reader, Question question, Typed typed, Answers answers) {
    return reader.read(question, typed) instanceof FieldReader.Reading.Value value ? answers.with(question.id(), value.answer()) : answers;
  }

  /** Reads a whole document: answers under unknown ids are errors, those not asked are dropped. */
  public Entry readWhole(Answers document) {
    List<Finding> errors = new ArrayList<>();
    Set<String> known = edition.questions().map(Question::id).collect(Collectors.toSet());
    document.ids().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> errors.add(Finding.error(id.substring(0, Math.min(id.length(), 100)), "There is no question with this name")));
    List<Finding> unlikely = new ArrayList<>();
    Answers answers = Answers.none();
    for (Page page : edition.pages().toList()) {
      if (new Journey(edition, answers).page(page.id()).isEmpty()) {
        continue;
      }
      switch (read(page, Typed.of(page, document), answers)) {
        case Entry.Accepted accepted -> answers = accepted.answers();
        case Entry.Unlikely odd -> {
          answers = odd.answers();
          unlikely.addAll(odd.findings());
        }
        case Entry.Refused refused -> {
          answers = refused.answers();
          errors.addAll(refused.errors());
        }
        case Entry.Rearranged impossible -> throw new IllegalStateException("A document has no buttons");
      }
    }
    var asked = new Journey(edition, answers).asked();
    var nothing = Typed.posted(Map.of());
    if (!errors.isEmpty()) {
      return new Entry.Refused(asked, nothing, List.copyOf(errors), Set.of());
    }
    return unlikely.isEmpty() ? new Entry.Accepted(asked) : new Entry.Unlikely(asked, nothing, List.copyOf(unlikely));
  }

  private Entry judge(Page page, Typed typed, Answers answers, List<Finding> errors, Set<String> wrong, Set<String> unread) {
    var journey = new Journey(edition, answers);
    journey.errors(page).stream()
        .filter(finding -> !wrong.contains(finding.question()))
        .map(this::atItsField)
        .forEach(errors::add);
    if (!errors.isEmpty()) {
      return new Entry.Refused(answers, typed, List.copyOf(errors), unread);
    }
    var unlikely = journey.findings(page, Finding.Kind.UNLIKELY);
    return unlikely.isEmpty() || typed.one(CONFIRM).equals(confirmation(unlikely))
        ? new Entry.Accepted(answers)
        : new Entry.Unlikely(answers, typed, unlikely.stream().map(this::atItsField).toList());
  }

  /** What the confirm field must hold: it names the findings, so that a new unlikely answer is asked about anew. */
  static String confirmation(List<Finding> findings) {
    return Integer.toHexString(findings.stream().map(Finding::message).toList().hashCode());
  }

  private Finding atItsField(Finding finding) {
    String field = edition.question(finding.question()).map(FieldReader::field).orElse(finding.question());
    return new Finding(field, finding.message(), finding.kind());
  }

  private static Optional<Typed> rearranged(Page page, Typed typed) {
    var action = typed.one(ACTION).split(":", 3);
    if (action.length < 2 || !(page.question(action[1]).orElse(null) instanceof Question.Group group)) {
      return Optional.empty();
    }
    if (action[0].equals("add")) {
      return Optional.of(typed.withRow(group));
    }
    return action[0].equals("remove") && action.length == 3 && action[2].matches("[0-9]{1,3}")
        ? Optional.of(typed.withoutRow(group, Integer.parseInt(action[2])))
        : Optional.empty();
  }
}
