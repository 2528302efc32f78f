package uk.cdop.restriction;

/** How somebody stands to a restricted case. */
public enum Standing {
  /** May open it, as far as their role goes. */
  NAMED,
  /** May not open it even by breaking the glass. */
  KEPT_OUT
}
