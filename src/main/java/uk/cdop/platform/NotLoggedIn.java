package uk.cdop.platform;

/** The act needs a person and nobody is logged in. A page sends them to log in; the API answers 401. */
@ModuleApi
public final class NotLoggedIn extends RuntimeException {
  public NotLoggedIn() {
    super("not logged in", null, false, false);
  }
}
