package uk.cdop.live;

import java.time.Instant;

/**
 * Where a meeting is.
 *
 * @param letter of the case it is on, or of the case that comes after the pause; else empty
 * @param step the place on the agenda, from 0
 * @param moved how often it moved
 */
public record Position(Place place, String letter, int step, int moved, Instant since) {
  /** What a meeting can be at. */
  public enum Place {
    CASE,
    PAUSE,
    BREAK,
    END
  }

  public boolean on(String other) {
    return place == Place.CASE && letter.equals(other);
  }
}
