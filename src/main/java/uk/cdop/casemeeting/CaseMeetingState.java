package uk.cdop.casemeeting;

/** How far a meeting about a case has come. */
public enum CaseMeetingState {
  PLANNED,
  HELD,
  CALLED_OFF
}
