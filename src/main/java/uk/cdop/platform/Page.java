package uk.cdop.platform;

/**
 * A template and the one view record it shows. The template's name is its path below `src/main/jte`
 * without the ending, such as `keyworker/name`.
 */
@ModuleApi
public record Page(int status, String template, Object view) {
  public static Page of(String template, Object view) {
    return new Page(200, template, view);
  }

  /** The page again after bad input: 422, an error summary, and everything typed still there. */
  public static Page refused(String template, Object view) {
    return new Page(422, template, view);
  }

  /** The page again because someone else saved first: 409, with both versions to compare. */
  public static Page stale(String template, Object view) {
    return new Page(409, template, view);
  }
}
