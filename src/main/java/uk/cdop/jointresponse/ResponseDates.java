package uk.cdop.jointresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.ReviewId;

/** What the agencies did together in the first days, for the case's chronology. */
@ApplicationScoped
public class ResponseDates implements DatedEntrySource {
  @Inject JointResponses responses;

  @Override
  public List<DatedEntry> entries(ReviewId review) {
    return responses.current(review).map(ResponseRow::response).stream()
        .flatMap(
            now ->
                Stream.of(
                        entry(review, now, JointResponse.DECIDED_ON, JointResponse.DECIDED_AT, now.runs() ? "A joint agency response was decided" : "It was decided that no joint agency response is needed", ""),
                        entry(review, now, JointResponse.VISIT_ON, JointResponse.VISIT_AT, "The agencies visited the home or scene", now.text(JointResponse.VISIT_FOUND)),
                        entry(review, now, JointResponse.CORONER_ON, JointResponse.CORONER_AT, "The coroner was told", now.text(JointResponse.CORONER_SAID)),
                        entry(review, now, JointResponse.REPORT_ON, "", "The agencies' report went to the coroner", ""))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<DatedEntry> entry(ReviewId review, JointResponse now, String day, String time, String what, String detail) {
    Optional<LocalDate> on = now.day(day);
    return on.map(
        known ->
            new DatedEntry(
                DatedEntry.keyOf("jointresponse", review.toString(), day), known, now.time(time), DatedEntry.Kind.EVENT, "", what, detail, "Joint agency response",
                "Joint agency response", false));
  }
}
