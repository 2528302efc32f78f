package uk.cdop.platform;

/** Someone else saved the same thing after it was read. Answered with 409; nothing is overwritten. */
@ModuleApi
public final class Stale extends RuntimeException {
  public Stale() {
    super("changed by someone else", null, false, false);
  }
}
