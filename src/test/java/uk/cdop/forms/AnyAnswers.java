package uk.cdop.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Answers as anybody might give them, to any question of any edition; each draw can be repeated from its seed. */
final class AnyAnswers {
  private static final List<String> WORDS =
      List.of("x", "Sam O’Neil", "two\nlines", "\"quoted\" \\ <b>", "ж🌱", "=1+1", "0012", " inner  space ", "not_known");

  private final RandomGenerator random;

  private AnyAnswers(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static AnyAnswers seeded(long seed) {
    return new AnyAnswers(seed);
  }

  static Arbitrary<Long> seeds() {
    return Arbitraries.longs().greaterOrEqual(1);
  }

  static Arbitrary<Edition> editions(Editions all) {
    return Arbitraries.of(all.all());
  }

  /** About so many of a hundred questions answered. */
  Answers of(Edition edition, int percent) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    edition.questions().forEach(question -> {
      if (random.nextInt(100) < percent) {
        answers.put(question.id(), to(question));
      }
    });
    return Answers.of(answers);
  }

  /**
   * The same answers, of which some questions of a page are answered otherwise or not at all. What the new answers hide is left
   * out, as whoever reads a page leaves it out.
   */
  Answers changed(Edition edition, Page page, Answers before, int percent) {
    Answers after = before;
    for (Question question : page.questions()) {
      if (random.nextInt(100) < percent) {
        after = random.nextInt(6) == 0 ? after.without(question.id()) : after.with(question.id(), to(question));
      }
    }
    for (Question question : page.questions()) {
      after = new Journey(edition, after).asks(question) ? after : after.without(question.id());
    }
    return after;
  }

  Page page(Edition edition) {
    List<Page> pages = edition.pages().toList();
    return pages.get(random.nextInt(pages.size()));
  }

  Answer to(Question question) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean() ? Answer.NOT_KNOWN : Answer.NOT_APPLICABLE;
    }
    return switch (question) {
      case Question.Text text -> new Answer.Words(word());
      case Question.LongText text -> new Answer.Words(word() + " " + word());
      case Question.Number number -> new Answer.Quantity(
          number.least().add(BigDecimal.valueOf(random.nextInt(1000), Math.min(number.decimals(), 2))).min(number.most()));
      case Question.Date date -> new Answer.Words(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9800)).toString());
      case Question.Time time -> new Answer.Words(LocalTime.of(random.nextInt(24), random.nextInt(60)).toString());
      case Question.Choice choice -> new Answer.Words(code(choice.codes()));
      case Question.Choices choices -> new Answer.Codes(
          choices.codes().codes().stream().map(CodeList.Code::code).filter(code -> random.nextBoolean()).findFirst()
              .map(List::of).orElse(List.of(code(choices.codes()))));
      case Question.Group group -> new Answer.Rows(
          IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(row -> row(group)).toList());
    };
  }

  private Answers row(Question.Group group) {
    Map<String, Answer> row = new LinkedHashMap<>();
    group.questions().forEach(question -> row.put(question.id(), to(question)));
    return Answers.of(row);
  }

  private String code(CodeList codes) {
    return codes.codes().get(random.nextInt(codes.codes().size())).code();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
