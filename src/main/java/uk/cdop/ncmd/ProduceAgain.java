package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.ReviewId;

/** The coordinator produces a document that was turned down once more, from the case as it was mended, and learns how it goes out. */
@UseCase
public class ProduceAgain {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject ProduceSubmission produceSubmission;
  @Inject TellOfCase tellOfCase;

  /** What came of it. */
  public sealed interface Outcome {
    /** The new document, and how this CDOP brings its documents there. */
    record Produced(UUID submission, Transport transport) implements Outcome {}

    /** It was not turned down, a newer one took its place, or the case is not ready; and why in words. */
    record Refused(String why) implements Outcome {}
  }

  public Outcome produce(ReviewId review, UUID id, String idempotencyKey) {
    Actor actor = access.require(Permission.PRODUCE_NCMD, review.value());
    Submission before = submissions.get(review, id);
    Transport transport = submissions.transport(actor.cdop());
    if (!before.occasion().produced()) {
      return switch (tellOfCase.tell(review, before.occasion(), before.reason(), idempotencyKey)) {
        case TellOfCase.Outcome.Produced(UUID made) -> new Outcome.Produced(made, transport);
        case TellOfCase.Outcome.NothingToTell nothing -> new Outcome.Refused("What was told of the case meanwhile leaves nothing to tell by this document");
      };
    }
    return switch (produceSubmission.produce(review, before.occasion().rules(), idempotencyKey)) {
      case ProduceSubmission.Outcome.Produced(UUID made) -> new Outcome.Produced(made, transport);
      case ProduceSubmission.Outcome.Unchanged same -> new Outcome.Refused("A newer document says the same. Open the NCMD page of the case to see it");
      case ProduceSubmission.Outcome.Incomplete open -> new Outcome.Refused("The case is not complete. The NCMD page of the case says what is missing");
      case ProduceSubmission.Outcome.Misfit misfit ->
          new Outcome.Refused("The document does not fit its schema at " + String.join(", ", misfit.places()));
    };
  }
}
