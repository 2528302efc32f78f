package uk.cdop.platform;

/** The person's role does not include this act, whatever the case. Answered with 403. */
@ModuleApi
public final class Denied extends RuntimeException {
  public Denied(String act) {
    super("not allowed: " + act, null, false, false);
  }
}
