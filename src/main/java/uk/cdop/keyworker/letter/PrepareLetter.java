package uk.cdop.keyworker.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.keyworker.People;
import uk.cdop.keyworker.Person;
import uk.cdop.platform.Missing;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the form of a letter that is to be written, or of a guide that was given. */
@UseCase
public class PrepareLetter {
  @Inject OpenCase openCase;
  @Inject Templates templates;
  @Inject Known known;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** What is known of the family and of letters before. */
  @Dependent
  static class Known {
    @Inject People people;
    @Inject Letters letters;
  }

  /**
   * What the form needs.
   *
   * @param reach how the family could reach this writer in their last letter
   */
  public record Prepared(CaseFrame frame, Template template, List<Person> people, String child, String reach, LocalDate today) {
    public boolean reaches() {
      return Merge.fields(template).contains(Field.REACH);
    }
  }

  /**
   * @throws Missing when there is no such template
   */
  public Prepared prepare(ReviewId review, String template) {
    CaseFrame frame = openCase.open(review, "family", Permission.RECORD_CONTACT, "keyworker.letter_form_viewed");
    Template chosen = templates.current(template).orElseThrow(Missing::new);
    String writer = current.actor().name();
    return new Prepared(
        frame,
        chosen,
        known.people.of(review),
        Values.called(frame.facts().child()),
        known.letters.of(review).stream().filter(letter -> letter.madeBy().equals(writer)).map(letter -> letter.words().reach()).filter(reach -> !reach.isEmpty()).findFirst().orElse(""),
        LocalDate.now(clock));
  }
}
