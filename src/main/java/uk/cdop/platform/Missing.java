package uk.cdop.platform;

/** The thing asked for does not exist, or is not the asker's to know of: both get the same 404. */
@ModuleApi
public final class Missing extends RuntimeException {
  public Missing() {
    super("missing", null, false, false);
  }
}
