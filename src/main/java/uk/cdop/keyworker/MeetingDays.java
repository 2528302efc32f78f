package uk.cdop.keyworker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Extension point: on which day meetings talk about a child. A key worker tells the family these days and knows nothing else of them. */
@ModuleApi
public interface MeetingDays {
  /** Which meeting this answers for. */
  Meeting meeting();

  /** The days of each of the reviews that has any. Asked inside a use case, after access was asked. */
  Map<ReviewId, Days> of(Collection<ReviewId> reviews);

  /** The two meetings that the family's questions can go to. */
  @ModuleApi
  enum Meeting {
    REVIEW_MEETING("the review meeting"),
    PANEL("the panel");

    private final String words;

    Meeting(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** When it is planned next, and when it was held last. */
  @ModuleApi
  record Days(Optional<LocalDate> planned, Optional<LocalDate> held) {
    public static final Days NONE = new Days(Optional.empty(), Optional.empty());

    /** Of several meetings the next that is planned, and the last that was held. */
    Days and(Days other) {
      return new Days(
          Stream.of(planned, other.planned).flatMap(Optional::stream).min(Comparator.naturalOrder()),
          Stream.of(held, other.held).flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }
  }
}
