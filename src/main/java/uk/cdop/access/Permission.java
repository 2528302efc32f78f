package uk.cdop.access;

import static uk.cdop.access.Role.AGENCY;
import static uk.cdop.access.Role.AUDITOR;
import static uk.cdop.access.Role.COORDINATOR;
import static uk.cdop.access.Role.DESIGNATED_DOCTOR;
import static uk.cdop.access.Role.INTAKE;
import static uk.cdop.access.Role.KEY_WORKER;
import static uk.cdop.access.Role.PANEL_CHAIR;
import static uk.cdop.access.Role.PANEL_MEMBER;
import static uk.cdop.access.Role.SYSTEM;

import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * The policy table: each act, the roles that may do it on every case of their CDOP, and the roles that
 * may do it only on cases they are attached to. What is not written here is refused.
 */
@ModuleApi
public enum Permission {
  NOTIFY_WITH_ACCOUNT(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  /** Held by a service whose token names it as a sender; it may write messages and read nothing. */
  SEND_MESSAGES(Set.of(INTAKE), Set.of()),
  SEE_NOTIFICATIONS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  TRIAGE(Set.of(COORDINATOR), Set.of()),
  FIND_REVIEWS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  /** Takes cases out of the product in a file. */
  EXPORT_CASES(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  SEE_REVIEW(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  NAME_KEY_WORKER(Set.of(COORDINATOR), Set.of()),
  SEE_FAMILY(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of(KEY_WORKER)),
  RECORD_CONTACT(Set.of(COORDINATOR), Set.of(KEY_WORKER)),
  /** Says who stands in for a family's key worker on which days; of key workers only the one whose family it is. */
  ARRANGE_COVER(Set.of(COORDINATOR), Set.of(KEY_WORKER)),
  SEE_INFORMATION(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  REQUEST_INFORMATION(Set.of(COORDINATOR), Set.of()),
  SEE_DIRECTORY(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  KEEP_DIRECTORY(Set.of(COORDINATOR), Set.of()),
  /** Held by the service itself, which reminds agencies when the CDOP's rule says so. */
  CHASE_REQUESTS(Set.of(SYSTEM), Set.of()),
  /** Decides where agencies differ, and edits the chronology. */
  COLLATE(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  /** Held by whoever opened a secure link with its code, for the one request of that link. */
  ANSWER_REQUEST(Set.of(AGENCY), Set.of()),
  SEE_DOCUMENTS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  ADD_DOCUMENT(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  WITHDRAW_DOCUMENT(Set.of(COORDINATOR), Set.of()),
  RECORD_REVIEW_MEETING(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  SEE_MEETINGS(Set.of(COORDINATOR, DESIGNATED_DOCTOR, PANEL_CHAIR, PANEL_MEMBER), Set.of()),
  PLAN_MEETING(Set.of(COORDINATOR), Set.of()),
  RECORD_ATTENDANCE(Set.of(COORDINATOR, PANEL_CHAIR), Set.of()),
  DECLARE_INTEREST(Set.of(COORDINATOR, DESIGNATED_DOCTOR, PANEL_CHAIR, PANEL_MEMBER), Set.of()),
  RELEASE_PAPERS(Set.of(COORDINATOR), Set.of()),
  READ_PAPERS(Set.of(COORDINATOR), Set.of(DESIGNATED_DOCTOR, PANEL_CHAIR, PANEL_MEMBER)),
  /** A panel member is attached only where they act for a chair who has a connection with the case. */
  SEE_ANALYSIS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of(PANEL_CHAIR, PANEL_MEMBER)),
  DRAFT_ANALYSIS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of(PANEL_CHAIR, PANEL_MEMBER)),
  SIGN_OFF_ANALYSIS(Set.of(), Set.of(PANEL_CHAIR, PANEL_MEMBER)),
  /** Writes what a meeting says while it is held; the meeting says whether this person is its coordinator, its chair or acts for them. */
  RECORD_MEETING(Set.of(COORDINATOR, PANEL_CHAIR, PANEL_MEMBER), Set.of()),
  /** Ends the record of a case of the meeting that this person chairs, perhaps in the chair's place. */
  FINALISE_MEETING(Set.of(PANEL_CHAIR, PANEL_MEMBER), Set.of()),
  /** Held by the service itself, which tells open pages where a meeting is. */
  TELL_LISTENERS(Set.of(SYSTEM), Set.of()),
  SEE_REGIONAL(Set.of(COORDINATOR, DESIGNATED_DOCTOR, PANEL_CHAIR, PANEL_MEMBER), Set.of()),
  /** Proposes, changes, releases and cancels the meetings one's own CDOP hosts. */
  PLAN_REGIONAL(Set.of(COORDINATOR), Set.of()),
  /** Binds the CDOP to sharing its cases: whoever keeps its records, or leads its panel. */
  AGREE_REGIONAL(Set.of(COORDINATOR, PANEL_CHAIR), Set.of()),
  OFFER_CASES(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  /** Reads the shared copies, but only of meetings one is named for. */
  ATTEND_REGIONAL(Set.of(COORDINATOR, DESIGNATED_DOCTOR, PANEL_CHAIR, PANEL_MEMBER), Set.of()),
  /** Records a meeting one's own CDOP hosts, and what all CDOPs learn from it. */
  RUN_REGIONAL(Set.of(COORDINATOR, PANEL_CHAIR), Set.of()),
  KEEP_SHARED_ACTIONS(Set.of(COORDINATOR), Set.of()),
  /** Held by the service itself, which writes what a regional meeting decided into the record of the case's owner. */
  TAKE_OVER_DECISIONS(Set.of(SYSTEM), Set.of()),
  SEE_CLOCKS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  PAUSE_CLOCKS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  /** Changes what one's CDOP allows for each part of a review. */
  SET_CLOCKS(Set.of(COORDINATOR), Set.of()),
  /** Held by the service itself, which works out the clocks of cases that came here by an import. */
  READ_CLOCKS(Set.of(SYSTEM), Set.of()),
  SEE_PROCESSES(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  KEEP_PROCESSES(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  SEE_JOINT_RESPONSE(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  RECORD_JOINT_RESPONSE(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  SEE_NCMD(Set.of(COORDINATOR), Set.of()),
  PRODUCE_NCMD(Set.of(COORDINATOR), Set.of()),
  /** Held by the service itself, which sends the documents a coordinator queued and looks whether cases changed since. */
  SEND_NCMD(Set.of(SYSTEM), Set.of()),
  IMPORT_CASES(Set.of(COORDINATOR), Set.of()),
  /** What the product does on its own after a coordinator confirmed an import or its undo. */
  CARRY_OUT_IMPORT(Set.of(SYSTEM), Set.of()),
  /** Opens a case to named people only. */
  RESTRICT_CASE(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  /** Opens a restricted case without being named, with a reason and for some hours. The auditor reviews that and so never does it. */
  BREAK_GLASS(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  REVIEW_GLASS(Set.of(AUDITOR), Set.of()),
  LINK_CASES(Set.of(COORDINATOR, DESIGNATED_DOCTOR), Set.of()),
  SEE_WHO_LOOKED(Set.of(COORDINATOR, AUDITOR), Set.of()),
  READ_AUDIT(Set.of(AUDITOR), Set.of());

  private final Set<Role> everyCase;
  private final Set<Role> attachedCases;

  Permission(Set<Role> everyCase, Set<Role> attachedCases) {
    this.everyCase = everyCase;
    this.attachedCases = attachedCases;
  }

  /** Whether any of the actor's roles includes this act at all. */
  public boolean heldBy(Actor actor) {
    return everyCaseFor(actor) || attachedCases.stream().anyMatch(actor::is);
  }

  /** Whether the actor may do this on every case of the CDOP, attached or not. */
  public boolean everyCaseFor(Actor actor) {
    return everyCase.stream().anyMatch(actor::is);
  }

  public Set<Role> everyCaseRoles() {
    return everyCase;
  }

  public Set<Role> attachedCaseRoles() {
    return attachedCases;
  }
}
