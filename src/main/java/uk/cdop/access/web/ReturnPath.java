package uk.cdop.access.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A page of this service to come back to after logging in; an address elsewhere is never one. */
final class ReturnPath {
  private static final int LONGEST = 300;
  // No scheme, no "//host", no backslash that a browser would read as a slash, no encoded character, no dot segment.
  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)+");
  private static final Set<String> NOT_PAGES =
      Set.of("/log-in", "/log-out", "/logged-out", "/timed-out", "/session", "/drafts");

  private ReturnPath() {}

  static Optional<String> read(String typed) {
    return typed != null
            && typed.length() <= LONGEST
            && PATH.matcher(typed).matches()
            && !NOT_PAGES.contains(typed)
            && !typed.startsWith("/api/")
        ? Optional.of(typed)
        : Optional.empty();
  }
}
