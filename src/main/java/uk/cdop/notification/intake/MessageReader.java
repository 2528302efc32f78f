package uk.cdop.notification.intake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Finding;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.forms.Typed;

/** Turns a message into answers by the mapping of its service, and says in words what is wrong or missing. It never fails. */
public final class MessageReader {
  private static final int MOST_ENTRIES = 20;

  private final Mapping mapping;
  private final Edition edition;
  private final LocalDate today;

  public MessageReader(Mapping mapping, Edition edition, LocalDate today) {
    this.mapping = mapping;
    this.edition = edition;
    this.today = today;
  }

  /** The postcode of the family's home, as sent; empty where the message holds none. */
  public Optional<String> homePostcode(Message message) {
    return first(message, mapping.panel().postcodes());
  }

  /** The code of the panel nearest to the hospital; empty where the message names none that is known. */
  public Optional<String> panelOfPlace(Message message) {
    return mapping.panel().places().stream()
        .flatMap(at -> Message.text(message.root(), at).stream())
        .flatMap(code -> Optional.ofNullable(mapping.panel().ofPlace().get(code.toUpperCase(Locale.UK))).stream())
        .findFirst();
  }

  /**
   * @param area the code of the area that the home's postcode belongs to, or empty
   */
  public Understood read(Message message, Optional<String> area) {
    if (message.unreadable().isPresent()) {
      return new Understood(Answers.none(), List.of(message.unreadable().get()));
    }
    List<Trouble> troubles = new ArrayList<>();
    for (Mapping.Expectation expected : mapping.expects()) {
      Optional<String> code = Message.text(message.root(), expected.at());
      if (code.isEmpty() || !expected.wanted().contains(code.get())) {
        troubles.add(Trouble.whole(expected.otherwise()));
      }
    }
    Answers mapped = Answers.none();
    for (Mapping.Rule rule : mapping.rules()) {
      Question question = edition.question(rule.question()).orElseThrow();
      Optional<Answer> answer = answer(rule, question, message.root(), area, troubles);
      mapped = answer.isPresent() ? mapped.with(question.id(), answer.get()) : mapped;
    }
    return sifted(mapped, troubles);
  }

  private Optional<Answer> answer(Mapping.Rule rule, Question question, JsonNode from, Optional<String> area, List<Trouble> troubles) {
    return switch (rule) {
      case Mapping.Rule.Fixed fixed -> Optional.of(fixed.answer());
      case Mapping.Rule.Never never -> Optional.of(never.answer());
      case Mapping.Rule.Home home -> Optional.of(new Answer.Words(
          area.filter(code -> question instanceof Question.Choice choice && choice.codes().has(code)).orElse("UNSURE")));
      case Mapping.Rule.Present present ->
          Optional.of(Message.text(from, present.at()).isPresent() ? present.when() : present.otherwise());
      case Mapping.Rule.From plain -> from(plain, question, from, troubles);
      case Mapping.Rule.Each each -> each(each, (Question.Group) question, from, troubles);
    };
  }

  private Optional<Answer> from(Mapping.Rule.From rule, Question question, JsonNode from, List<Trouble> troubles) {
    Optional<String> text = Message.text(from, rule.at());
    if (text.isEmpty()) {
      if (from.at(rule.at()).isObject()) {
        troubles.add(trouble(question, "What was sent here is not a single value"));
        return Optional.empty();
      }
      return rule.absent();
    }
    if (!rule.formats().isEmpty()) {
      return moment(rule, question, text.get(), troubles);
    }
    if (rule.codes().isEmpty()) {
      return Optional.of(new Answer.Words(text.get()));
    }
    Optional<Answer> known = Optional.ofNullable(rule.codes().get(text.get()));
    if (known.isEmpty()) {
      troubles.add(trouble(question, "The code that was sent is not one we know"));
    }
    return known;
  }

  private Optional<Answer> moment(Mapping.Rule.From rule, Question question, String text, List<Trouble> troubles) {
    for (DateTimeFormatter format : rule.formats()) {
      try {
        var moment = format.parse(text);
        if (question instanceof Question.Date) {
          LocalDate date = moment.query(TemporalQueries.localDate());
          return date == null ? rule.absent() : Optional.of(new Answer.Words(date.toString()));
        }
        LocalTime time = moment.query(TemporalQueries.localTime());
        return time == null ? rule.absent() : Optional.of(new Answer.Words(time.withSecond(0).withNano(0).toString()));
      } catch (DateTimeException otherFormat) {
        continue;
      }
    }
    troubles.add(trouble(question, "What was sent is not a date or time we can read"));
    return Optional.empty();
  }

  private Optional<Answer> each(Mapping.Rule.Each rule, Question.Group group, JsonNode from, List<Trouble> troubles) {
    JsonNode list = from.at(rule.at());
    if (!list.isArray() || list.isEmpty()) {
      if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
        troubles.add(trouble(group, "What was sent here is not a list"));
        return Optional.empty();
      }
      return rule.absent();
    }
    List<Answers> rows = new ArrayList<>();
    for (int at = 0; at < Math.min(list.size(), Math.min(group.most(), MOST_ENTRIES)); at++) {
      Answers row = Answers.none();
      for (Mapping.Rule inner : rule.rules()) {
        Question question = group.questions().stream().filter(each -> each.id().equals(inner.question())).findFirst().orElseThrow();
        Optional<Answer> answer = answer(inner, question, list.get(at), Optional.empty(), troubles);
        row = answer.isPresent() ? row.with(inner.question(), answer.get()) : row;
      }
      rows.add(row);
    }
    if (list.size() > rows.size()) {
      troubles.add(trouble(group, "More entries were sent than the form can hold"));
    }
    return Optional.of(new Answer.Rows(rows));
  }

  /** The answers without those that the form would refuse, and why it would. */
  private Understood sifted(Answers mapped, List<Trouble> troubles) {
    Set<String> told = troubles.stream().map(Trouble::question).filter(id -> !id.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    EntryReader reader = new EntryReader(edition, today);
    Answers good = Answers.none();
    Answers kept = mapped;
    for (Page page : edition.pages().toList()) {
      if (new Journey(edition, good).page(page.id()).isEmpty()) {
        continue;
      }
      List<Finding> findings = List.of();
      switch (reader.read(page, Typed.of(page, mapped), good)) {
        case Entry.Accepted accepted -> good = accepted.answers();
        // Nobody was there to ask; the coordinator looks at what is unlikely, as with every notification.
        case Entry.Unlikely odd -> good = odd.answers();
        case Entry.Refused refused -> {
          good = refused.answers();
          findings = refused.errors();
        }
        case Entry.Rearranged impossible -> throw new IllegalStateException("A message has no buttons");
      }
      for (Question question : page.questions()) {
        Optional<Answer> right = good.answer(question.id());
        kept = right.isPresent() ? kept.with(question.id(), right.get()) : kept.without(question.id());
      }
      for (Finding finding : findings) {
        String question = questionOf(page, finding.question());
        if (told.add(question)) {
          troubles.add(new Trouble(question, finding.message()));
        }
      }
    }
    return new Understood(kept, troubles);
  }

  private static String questionOf(Page page, String field) {
    return page.questions().stream().map(Question::id).filter(field::startsWith).findFirst().orElse(page.questions().getFirst().id());
  }

  private Optional<String> first(Message message, List<JsonPointer> places) {
    return places.stream().flatMap(at -> Message.text(message.root(), at).stream()).findFirst();
  }

  private static Trouble trouble(Question question, String message) {
    String label = question.about().label();
    String sentence =
        label.endsWith("?") ? label + " " + message : label + ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1);
    return new Trouble(question.id(), sentence);
  }
}
