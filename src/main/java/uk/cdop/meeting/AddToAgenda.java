package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/**
 * The coordinator puts cases on a meeting's agenda, where each gets its letter. A heavy one goes neither first nor last where
 * enough others stand beside it. Adding one again changes nothing.
 */
@UseCase
public class AddToAgenda {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject PanelRules rules;
  @Inject ArrangeAgenda.Around around;

  /**
   * @throws Stale when the meeting was held or cancelled already, or the alphabet is used up
   */
  public void add(UUID id, Collection<ReviewId> reviews) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    reviews.forEach(review -> access.require(Permission.PLAN_MEETING, review.value()));
    Agenda agenda = meetings.wholeAgenda(id);
    Set<ReviewId> there = agenda.cases().stream().map(AgendaItem::review).collect(Collectors.toSet());
    PanelRule rule = rules.current();
    Set<ReviewId> heavy = around.weighing.heavy(reviews);
    boolean few = agenda.cases().size() < Agenda.FEWEST_TO_ORDER;
    for (ReviewId review : reviews) {
      if (there.add(review)) {
        if (meeting.closed() || meeting.full()) {
          throw new Stale();
        }
        AgendaItem item = new AgendaItem(meeting, review, agenda.entries().size());
        if (heavy.contains(review)) {
          item.weigh(AgendaItem.Weight.HEAVY);
        }
        meetings.keep(item);
        agenda.addCase(item, rule.casesBetweenBreaks(), () -> new AgendaBreak(meeting, rule.breakMinutes())).ifPresent(meetings::keep);
        around.stage.reach(review, Stage.SCHEDULED);
        around.audit.record(Act.on(review.value(), "meeting.case_added", id));
      }
    }
    if (few || !heavy.isEmpty()) {
      agenda.keepHeavyInside();
    }
    agenda.settle();
  }
}
