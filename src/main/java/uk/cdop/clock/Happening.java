package uk.cdop.clock;

import uk.cdop.platform.ModuleApi;

/** What can start, stop or call for a clock. What each of them means stands in {@code clock/clocks.yaml}. */
@ModuleApi
public enum Happening {
  DEATH("the death"),
  NOTIFIED("the notification"),
  NATIONAL_DATABASE_TOLD("the national database was told"),
  KEY_WORKER_NAMED("a key worker was named"),
  FAMILY_REACHED("the family was reached"),
  JOINT_RESPONSE("a joint agency response was decided"),
  HOME_VISIT("the visit to the home"),
  NO_HOME_VISIT("it was decided that there is no visit"),
  CORONER_REPORT("the report to the coroner"),
  FIRST_MEETING_PLANNED("the first meeting of the agencies is planned"),
  FIRST_MEETING("the first meeting of the agencies"),
  SAFEGUARDING_KNOWN("the council or the panel knew"),
  SAFEGUARDING_NOTIFIED("the council notified the incident"),
  RAPID_REVIEW("the rapid review"),
  PRACTICE_REVIEW_DECIDED("the decision to hold a practice review"),
  PRACTICE_REVIEW_PUBLISHED("the practice review was published"),
  FORM_ASKED("the agency was asked"),
  FORM_RETURNED("the agency answered"),
  REVIEW_MEETING_PLANNED("the child death review meeting is planned"),
  REVIEW_MEETING("the child death review meeting"),
  INQUEST_OPENED("the inquest was opened"),
  INQUEST_ENDED("the inquest ended"),
  PREVENTION_REPORT("the coroner’s report"),
  PREVENTION_ANSWERED("the answer to the coroner’s report"),
  MBRRACE_DUE("the death of a baby"),
  MBRRACE_TOLD("MBRRACE-UK was told"),
  PERINATAL_REVIEW_DUE("the death of a baby in care"),
  PERINATAL_REVIEW_BEGUN("the perinatal review began"),
  SAFETY_REFERRAL_DUE("the death of a baby after labour"),
  SAFETY_REFERRED("the death was referred"),
  LEDER_DUE("the panel knew of a learning disability or autism"),
  LEDER_TOLD("LeDeR was told"),
  PROCESS_SUGGESTED("a form suggested another process"),
  PANEL_PLANNED("the case is on a panel’s agenda"),
  REGIONAL_PLANNED("the case is kept for a regional meeting"),
  PANEL_REVIEWED("the panel’s review"),
  SIGNED("the chair’s signature"),
  FINAL_SENT("the final record");

  private final String label;

  Happening(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
