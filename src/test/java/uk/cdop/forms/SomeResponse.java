package uk.cdop.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A response to any edition with invented answers of the right kind, drawn at random; only questions that are asked. */
public final class SomeResponse {

  private SomeResponse() {}

  public static Answers of(Edition edition, RandomGenerator random) {
    Answers answers = Answers.none();
    for (Page page : edition.pages().toList()) {
      for (Question question : page.questions()) {
        if (new Journey(edition, answers).asks(question) && !(question.about().optional() && random.nextInt(3) == 0)) {
          answers = answers.with(question.id(), answer(question, random));
        }
      }
    }
    return new Journey(edition, answers).asked();
  }

  private static Answer answer(Question question, RandomGenerator random) {
    var about = question.about();
    if (about.notKnown() && random.nextInt(5) == 0) {
      return Answer.NOT_KNOWN;
    }
    if (about.notApplicable() && random.nextInt(8) == 0) {
      return Answer.NOT_APPLICABLE;
    }
    return switch (question) {
      case Question.Text text -> new Answer.Words(words(random, Math.min(text.longest(), 40)));
      case Question.LongText text -> new Answer.Words(words(random, 200) + "\n" + words(random, 100));
      case Question.Number number -> new Answer.Quantity(number(number, random));
      case Question.Date date -> new Answer.Words(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)).toString());
      case Question.Time time -> new Answer.Words(LocalTime.of(random.nextInt(24), random.nextInt(60)).toString());
      case Question.Choice choice -> new Answer.Words(choice.codes().codes().get(random.nextInt(choice.codes().codes().size())).code());
      case Question.Choices choices -> codes(choices, random);
      case Question.Group group -> rows(group, random);
    };
  }

  private static Answer codes(Question.Choices choices, RandomGenerator random) {
    var all = choices.codes().codes().stream().map(CodeList.Code::code).toList();
    var some = all.stream().filter(code -> random.nextInt(3) == 0).toList();
    return new Answer.Codes(some.isEmpty() ? List.of(all.get(0)) : some);
  }

  private static Answer rows(Question.Group group, RandomGenerator random) {
    List<Answers> rows = new ArrayList<>();
    for (int row = 0; row <= random.nextInt(Math.min(3, group.most())); row++) {
      Answers answers = Answers.none();
      for (Question inner : group.questions()) {
        answers = answers.with(inner.id(), answer(inner, random));
      }
      rows.add(answers);
    }
    return new Answer.Rows(rows);
  }

  private static BigDecimal number(Question.Number number, RandomGenerator random) {
    var span = number.most().subtract(number.least());
    return number.least().add(span.multiply(BigDecimal.valueOf(random.nextDouble()))).setScale(number.decimals(), RoundingMode.DOWN);
  }

  private static String words(RandomGenerator random, int longest) {
    var words = new StringBuilder("seen");
    while (words.length() < longest - 12 && random.nextInt(6) > 0) {
      words.append(' ').append(List.of("at home", "by the GP", "well", "with a cough", "on the ward", "& <later>").get(random.nextInt(6)));
    }
    return words.toString();
  }
}
