package uk.cdop.information.office;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Channel;
import uk.cdop.information.RequestState;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Requests;
import uk.cdop.information.Steps;
import uk.cdop.information.answering.DeclareNothingHeld;
import uk.cdop.information.answering.ReopenAnswer;
import uk.cdop.information.answering.StartAnswer;
import uk.cdop.information.link.Holder;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** The coordinator writes down an answer that came by phone or post, or fills in a form that the CDOP itself answers. */
@UseCase
public class EnterAnswer {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Requests requests;
  @Inject StartAnswer startAnswer;
  @Inject DeclareNothingHeld declareNothingHeld;
  @Inject ReopenAnswer reopenAnswer;
  @Inject Steps steps;
  @Inject AuditTrail audit;

  /**
   * Before anything is entered.
   *
   * @param own whether the CDOP answers this form itself, so that nobody told it anything
   * @param begun whether somebody began the answer
   * @param answered whether an answer was sent and can still be changed
   */
  public record View(CaseFrame frame, UUID id, String reference, String agency, boolean own, boolean begun, boolean answered, boolean open) {
    public String href(String page) {
      return frame.href("requests/" + id + "/entry" + (page.isEmpty() ? "" : "/" + page));
    }
  }

  public View view(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "requests", Permission.REQUEST_INFORMATION, "information.entry_viewed");
    AgencyRequest request = requests.get(review, id);
    return new View(
        frame, id, request.reference(), request.recipient().agencyName(), request.sending().channel() == Channel.OFFICE,
        request.state() == RequestState.IN_PROGRESS, request.state().answered() || request.state() == RequestState.DECLINED, request.open());
  }

  /** @param how how the answer came and from whom; empty where the CDOP answers itself */
  public void begin(ReviewId review, UUID id, String how) {
    came(review, id, how);
    startAnswer.start(new Holder.Office(review, id));
  }

  public void nothingHeld(ReviewId review, UUID id, String how, String name, String role) {
    came(review, id, how);
    declareNothingHeld.declare(new Holder.Office(review, id), name, role);
  }

  public void change(ReviewId review, UUID id) {
    reopenAnswer.reopen(new Holder.Office(review, id));
  }

  private void came(ReviewId review, UUID id, String how) {
    access.require(Permission.REQUEST_INFORMATION, review.value());
    steps.add(requests.get(review, id), RequestStep.Kind.ENTERED_BY_OFFICE, how);
    audit.record(Act.on(review.value(), "information.entered_by_office", id));
  }
}
