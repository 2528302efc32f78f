package uk.cdop.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * An answer to the same question that was given elsewhere, in words with its source and date. It is never taken by itself: a
 * person sees it and says so.
 */
@ModuleApi
public record Offer(Answer answer, String words) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** For each open question of a page the first known answer that it could take as it is, by question id. */
  public static Map<String, Offer> of(Journey journey, Page page, List<KnownAnswers> known, LocalDate today) {
    Map<String, Offer> offers = new LinkedHashMap<>();
    for (Question question : page.questions()) {
      if ((journey.asks(question) || page.reveals(question)) && !journey.asked().answered(question.id())) {
        known.stream().flatMap(source -> offer(question, source, today).stream()).findFirst()
            .ifPresent(offer -> offers.put(question.id(), offer));
      }
    }
    return offers;
  }

  /** The fields of a page in which one question holds the offered answer. */
  public Typed into(Typed typed, Page page, Question question) {
    return typed.with(question, Typed.of(page, Answers.of(Map.of(question.id(), answer))));
  }

  private static Optional<Offer> offer(Question question, KnownAnswers source, LocalDate today) {
    var asked = source.answers().answer(question.id());
    return source.edition().question(question.id())
        .filter(other -> asked.filter(Answer.Given.class::isInstance).isPresent())
        .filter(other -> same(question, other, asked.orElseThrow(), today))
        .map(other -> new Offer(
            asked.orElseThrow(),
            "From %s, %s: %s".formatted(
                source.source(), DAY.format(source.on()), String.join(", ", Wording.lines(question, asked.orElseThrow())))));
  }

  /** The same question takes the answer without a change, and it reads the same there. */
  private static boolean same(Question question, Question other, Answer answer, LocalDate today) {
    Typed fields = Typed.of(new Page("", "", "", Condition.ALWAYS, List.of(), List.of(question)), Answers.of(Map.of(question.id(), answer)));
    return question.getClass() == other.getClass()
        && new FieldReader(today).read(question, fields) instanceof FieldReader.Reading.Value value
        && value.answer().equals(answer)
        && Wording.lines(question, answer).equals(Wording.lines(other, answer));
  }
}
