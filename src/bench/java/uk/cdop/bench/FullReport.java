package uk.cdop.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;

/**
 * A reporting form as an agency fills it in, question by question: agencies mostly agree on facts, each tells its own story in half of
 * the long answers, and the stories name people, places and days. The same seed gives the same form.
 */
final class FullReport {
  private static final List<String> STORIES =
      List.of(
          "{child} was seen with {mother} on {day}. {He} was well and gaining weight. Dr {doctor} asked for a further visit, which {nurse} made at home in {town}.",
          "We know the family since {year}. {father} works nights. {mother} told {nurse} that {child} slept in the parents' bed, and that she was worried about damp in the flat.",
          "{mother} rang the practice on {day} because {child} had a temperature. The call was taken by {nurse}; the notes do not say what was advised.",
          "On {day} a letter went to {hospital}. Dr {doctor} replied three weeks later. {surname} is misspelt in it, and the letter was filed with another family.",
          "There was no concern about the care of {child}. The home was visited twice. A neighbour, Mrs {nurse}, helped with the other children.",
          "{child} was brought to {hospital} by ambulance. Dr {doctor} led the team. {mother} and {father} were there and were told at 03:40. Staff stayed with them.",
          "The school nurse spoke with {mother} on {day}. {child} had missed a third of the term. The number kept for {father}, 07700 900{three}, could not be reached.",
          "A plan was made at a meeting in {town}. It was to be looked at again on {day}. Nobody wrote down who was to do it.",
          "The growth chart shows a fall from the 50th to the 9th centile. Feeding was discussed. {nurse} weighed {child} each week and was content.",
          "Police were told on {day} by a call from {town}. PC {nurse} attended and found both parents at home. No further action was taken.");
  private static final List<String> DOCTORS = List.of("Ravensworth", "Oyelaran", "Szymanska", "Penhaligan", "Abeywardena", "Trevithick");
  private static final List<String> NURSES = List.of("Imelda Voss", "Tansy Okafor", "Gwen Hathersage", "Piotr Zawadzki", "Leila Marchetti", "Dorcas Amankwah");
  private static final List<String> TOWNS = List.of("Maidenhead", "Bracknell", "Wokingham", "Theale", "Windsor");

  private final Edition edition;
  private final Random facts;
  private final Random own;
  private final List<String> people;
  private final LocalDate born;
  private final LocalDate died;

  /**
   * @param people the child's forename and surname, the mother, the father
   * @param agency its place among those of the case; facts hang on the case, stories on both
   */
  FullReport(Edition edition, long seed, int agency, List<String> people, LocalDate born, LocalDate died) {
    this.edition = edition;
    this.facts = new Random(seed);
    this.own = new Random(seed * 31 + agency);
    this.people = people;
    this.born = born;
    this.died = died;
  }

  Answers answers() {
    Answers answers = Answers.none();
    // What one page is answered decides what later ones ask.
    for (Page page : edition.pages().toList()) {
      for (Question question : page.questions()) {
        if (new Journey(edition, answers).asks(question)) {
          answers = answers.with(question.id(), answer(question));
        }
      }
    }
    return answers;
  }

  private Answer answer(Question question) {
    int fact = facts.nextInt(1000);
    boolean differs = own.nextInt(100) < 8;
    int draw = differs ? own.nextInt(1000) : fact;
    return switch (question) {
      case Question.Text text -> new Answer.Words(text.id().equals("reporter.name") ? pick(NURSES) : filled("As told by {nurse} in {town}"));
      case Question.LongText text -> own.nextInt(100) < 50 || !text.about().notKnown()
          ? new Answer.Words(filled(pick(STORIES)) + " " + filled(pick(STORIES)))
          : Answer.NOT_KNOWN;
      case Question.Number number -> new Answer.Quantity(number.least().add(number.most()).divideToIntegralValue(java.math.BigDecimal.TWO));
      case Question.Date date -> new Answer.Words(day().toString());
      case Question.Time time -> new Answer.Words("03:40");
      case Question.Choice choice -> new Answer.Words(choice.codes().codes().get(draw % choice.codes().codes().size()).code());
      case Question.Choices choices -> new Answer.Codes(List.of(choices.codes().codes().get(draw % choices.codes().codes().size()).code()));
      case Question.Group group -> new Answer.Rows(List.of(row(group), row(group)));
    };
  }

  private Answers row(Question.Group group) {
    Answers row = Answers.none();
    for (Question question : group.questions()) {
      row = row.with(question.id(), answer(question));
    }
    return row;
  }

  private LocalDate day() {
    long days = Math.max(1, born.until(died, java.time.temporal.ChronoUnit.DAYS));
    return born.plusDays(own.nextLong(days));
  }

  private String filled(String story) {
    List<String> names = new ArrayList<>(people);
    return story.replace("{child}", names.get(0)).replace("{surname}", names.get(1)).replace("{mother}", names.get(2)).replace("{father}", names.get(3))
        .replace("{doctor}", pick(DOCTORS)).replace("{nurse}", pick(NURSES)).replace("{town}", pick(TOWNS)).replace("{hospital}", "the Thamesview General Hospital")
        .replace("{He}", "The child").replace("{year}", "" + born.getYear()).replace("{three}", "" + (100 + own.nextInt(900)))
        .replace("{day}", day().format(java.time.format.DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.UK)));
  }

  private String pick(List<String> from) {
    return from.get(own.nextInt(from.size()));
  }
}
