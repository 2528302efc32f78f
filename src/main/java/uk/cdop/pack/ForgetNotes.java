package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.review.ReviewId;

/** The service deletes private notes some days after their meeting. A meeting that moved takes its notes with it. */
@UseCase
public class ForgetNotes {
  @Inject CurrentActor current;
  @Inject PackRules rules;
  @Inject Beside beside;
  @Inject Occasions occasions;
  @Inject Clock clock;

  public void forget() {
    LocalDate before = LocalDate.now(clock).minusDays(rules.values(current.actor().cdop()).noteDays());
    for (Object[] due : beside.occasionsWithNotes(before)) {
      UUID occasion = (UUID) due[0];
      Optional<LocalDate> heldOn =
          occasions.find(new ReviewId((UUID) due[1]), occasion).map(asked -> asked.occasion().heldOn());
      if (heldOn.filter(day -> !day.isBefore(before)).isPresent()) {
        beside.meetingMoved(occasion, heldOn.get());
      } else {
        beside.forgetNotes(occasion);
      }
    }
  }
}
