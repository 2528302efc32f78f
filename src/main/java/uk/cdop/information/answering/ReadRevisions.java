package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.Responses;
import uk.cdop.forms.RevisionView;
import uk.cdop.forms.Revisions;
import uk.cdop.forms.SavedRevision;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows every save of an answer: to the CDOP's side, and to the agency its own. */
@UseCase
public class ReadRevisions {
  private static final int A_PAGE = 50;

  @Inject OpenCase openCase;
  @Inject Requests requests;
  @Inject Door door;
  @Inject Responses responses;
  @Inject Revisions revisions;
  @Inject Writers writers;
  @Inject AuditTrail audit;

  /** A save in words. */
  public record Line(int number, String when, String who) {}

  /**
   * Saves, newest first.
   *
   * @param frame the case; null for an agency
   * @param older the number from which older saves go on; 0 when there are none
   */
  public record ListView(CaseFrame frame, String base, String reference, List<Line> lines, int older) {}

  /** What one save changed. */
  public record OneView(CaseFrame frame, String base, String reference, Line line, RevisionView revision) {}

  public ListView list(ReviewId review, UUID id, int upTo) {
    CaseFrame frame = openCase.open(review, "requests", Permission.SEE_INFORMATION, "information.revisions_viewed");
    AgencyRequest request = requests.get(review, id);
    return list(frame, request, new Door.Inside(request, "", Set.of(), Optional.empty()), upTo);
  }

  public OneView one(ReviewId review, UUID id, int number) {
    CaseFrame frame = openCase.open(review, "requests", Permission.SEE_INFORMATION, "information.revisions_viewed");
    AgencyRequest request = requests.get(review, id);
    return one(frame, request, new Door.Inside(request, "", Set.of(), Optional.empty()), number);
  }

  /** Empty when the session has ended. */
  public Optional<ListView> list(Holder.Link holder, int upTo) {
    return door.enter(holder).filter(Door.Inside::everything).map(inside -> {
      audit.record(Act.on(inside.request().review().value(), "information.revisions_viewed", inside.request().id()));
      return list(null, inside.request(), inside, upTo);
    });
  }

  public Optional<OneView> one(Holder.Link holder, int number) {
    return door.enter(holder).filter(Door.Inside::everything).map(inside -> {
      audit.record(Act.on(inside.request().review().value(), "information.revisions_viewed", inside.request().id()));
      return one(null, inside.request(), inside, number);
    });
  }

  private ListView list(CaseFrame frame, AgencyRequest request, Door.Inside inside, int upTo) {
    List<Revisions.Save> saves = answer(request).map(id -> revisions.of(id, upTo, A_PAGE + 1)).orElse(List.of());
    boolean more = saves.size() > A_PAGE;
    List<Line> lines = saves.stream().limit(A_PAGE).map(save -> line(inside, save.number(), Words.moment(save.at()), save.by())).toList();
    return new ListView(frame, base(request, frame), request.reference(), lines, more ? lines.get(A_PAGE - 1).number() - 1 : 0);
  }

  private OneView one(CaseFrame frame, AgencyRequest request, Door.Inside inside, int number) {
    ResponseId response = answer(request).orElseThrow(Missing::new);
    SavedRevision save = revisions.get(response, number);
    Answers before = revisions.before(response, number).map(SavedRevision::answers).orElse(Answers.none());
    return new OneView(
        frame, base(request, frame), request.reference(), line(inside, number, Words.moment(save.at()), save.by()),
        RevisionView.of(responses.get(response).edition(), Set.of(), before, save.answers()));
  }

  /** The answer being written; it goes on from the one that was sent. */
  private static Optional<ResponseId> answer(AgencyRequest request) {
    return request.reply().response().or(request.reply()::returned);
  }

  private Line line(Door.Inside inside, int number, String when, String by) {
    return new Line(number, when, writers.who(inside, by));
  }

  /** An agency's base is filled in by its page, which knows the link. */
  private static String base(AgencyRequest request, CaseFrame frame) {
    return frame == null ? "" : frame.href("requests/" + request.id());
  }
}
