package uk.cdop.keyworker.voice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.keyworker.FamilyFacts;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what a family marked for the panel, and the words of a contact from which something is to be marked. */
@UseCase
public class ViewVoices {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Voices voices;
  @Inject FamilyFacts family;

  /** The page; `said` is what was written down in the contact, if one was chosen. */
  public record View(CaseFrame frame, boolean writes, List<Line> lines, String said) {}

  /** One passage, who marked it, and that it was taken back if it was. */
  public record Line(UUID id, String words, String marked, String takenBack) {}

  public View view(ReviewId review, Optional<UUID> contact) {
    CaseFrame frame = openCase.open(review, "family", Permission.SEE_FAMILY, "keyworker.voices_viewed");
    return new View(
        frame,
        access.may(Permission.RECORD_CONTACT, review.value()),
        voices.of(review).stream().map(ViewVoices::line).toList(),
        contact.map(id -> family.said(review, id)).orElse(""));
  }

  private static Line line(Voice one) {
    return new Line(
        one.id(),
        one.words(),
        "Marked by " + one.markedBy() + ", " + Words.moment(one.markedAt()) + ". Agreed with " + one.agreedWith() + ".",
        one.takenBackAt().map(at -> "Taken back by " + one.takenBackBy().orElse("") + ", " + Words.moment(at)).orElse(""));
  }
}
