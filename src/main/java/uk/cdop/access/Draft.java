package uk.cdop.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Unsent text of one page, kept on the server for the person who typed it. Never a token or a key. */
public record Draft(Instant savedAt, Map<String, List<String>> fields) {
  public Draft {
    fields = Map.copyOf(fields);
  }
}
