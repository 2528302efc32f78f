package uk.cdop.platform;

/** Someone else saved in the meantime, so this save was refused and nothing was overwritten. */
@ModuleApi
public final class Stale extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Stale(String message) {
    super(message);
  }
}
