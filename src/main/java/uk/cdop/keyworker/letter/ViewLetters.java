package uk.cdop.keyworker.letter;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows which letters and leaflets there are, which are drafted, and what the family was given. */
@UseCase
public class ViewLetters {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Letters letters;
  @Inject Templates templates;

  /** The page. */
  public record View(CaseFrame frame, boolean writes, List<Template> templates, List<Draft> drafts, List<Given> given) {}

  /** One that is not given yet. */
  public record Draft(UUID id, String title, String to, String made) {}

  /** One that was given; `readable` when its words are kept. */
  public record Given(UUID id, String title, String to, String when, String how, String by, boolean readable) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "family", Permission.SEE_FAMILY, "keyworker.letters_viewed");
    List<Letter> all = letters.of(review);
    return new View(
        frame,
        access.may(Permission.RECORD_CONTACT, review.value()),
        templates.current(),
        all.stream().filter(letter -> letter.state() == Letter.State.DRAFT).map(this::draft).toList(),
        all.stream().filter(letter -> letter.state() == Letter.State.GIVEN).map(this::given).toList());
  }

  private Draft draft(Letter letter) {
    return new Draft(
        letter.id(), letters.template(letter).title(), letter.words().addressee(), "Written by " + letter.madeBy() + ", " + Words.moment(letter.madeAt()));
  }

  private Given given(Letter letter) {
    return new Given(
        letter.id(),
        letters.template(letter).title(),
        letter.words().addressee(),
        Words.day(letter.givenOn().orElseThrow()),
        letter.how().label() + (letter.language().isEmpty() ? "" : ", in " + letter.language()),
        letter.givenBy(),
        letter.content().isPresent());
  }
}
