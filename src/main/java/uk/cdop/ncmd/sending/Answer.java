package uk.cdop.ncmd.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import uk.cdop.ncmd.Reason;

/** What came back when a document was sent, or when its verdict was asked for. */
public sealed interface Answer {
  /** It is in the national database under this reference. */
  record Accepted(String reference) implements Answer {}

  /** It arrived; the verdict follows. */
  record Received(String reference) implements Answer {}

  /** It arrived and was turned down. */
  record Rejected(String reference, List<Reason.Given> reasons) implements Answer {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }

  /** The receiver will not take it as we are set up; trying again would not help. */
  record Refused(String why) implements Answer {}

  /** Nobody knows whether it arrived; it is tried again. */
  record NoAnswer(String why, Optional<Duration> pause) implements Answer {}
}
