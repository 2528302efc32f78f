package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.meeting.AgendaPapers;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.TaskSource;

/** Members' questions that wait for the chair or the panel's office until the meeting is held. */
@ApplicationScoped
public class QuestionTasks implements TaskSource {
  private static final int SOON_DAYS = 7;

  @Inject Beside beside;
  @Inject AgendaPapers agendas;
  @Inject Access access;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    if (!Permission.READ_PAPERS.heldBy(actor)) {
      return List.of();
    }
    boolean office = Permission.RELEASE_PAPERS.heldBy(actor);
    Set<UUID> barred = access.barred();
    Map<UUID, Long> waiting = beside.unanswered();
    return agendas.coming(waiting.keySet(), today()).stream()
        .filter(coming -> office || coming.chair().equals(actor.id()))
        .filter(coming -> coming.at().papers().isPresent() && !barred.contains(coming.at().review().value()))
        .map(coming -> task(coming.at(), waiting.get(coming.at().item())))
        .toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    return List.of();
  }

  private ReviewTask task(AgendaPapers.Case at, long questions) {
    return new ReviewTask(
        questions == 1 ? "Answer a member's question" : "Answer members' questions",
        at.name() + ", panel meeting of " + Words.day(at.heldOn()),
        "/meetings/" + at.meeting() + "/papers/" + at.letter() + "#questions",
        at.heldOn().isBefore(today().plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.LATER,
        Words.plural(questions, "question") + " about the papers, asked before the meeting.");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
