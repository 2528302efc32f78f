package uk.cdop.forms;

import uk.cdop.platform.ModuleApi;

/** How far a section has come. */
@ModuleApi
public enum SectionState {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETE,
  PROBLEM,
  NOT_NEEDED
}
