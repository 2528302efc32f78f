package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/**
 * What the meetings of a joint agency response add to the chronology and to the panel's papers: that they were held, what
 * for, and their summary. What each agency shared there stays in the meeting's record.
 */
@ApplicationScoped
public class CaseMeetingPapers implements PaperSource, IdentifierSource, DatedEntrySource {
  private static final String SOURCE = "Joint agency response";

  @Inject CaseMeetings meetings;

  @Override
  public int place() {
    return 55;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    return held(review).stream()
        .map(row -> new Passage(row.kind().label(), List.of(line("What it was for", row.plan().purpose()), line("Summary", summary(row)))))
        .toList();
  }

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    List<Identifier> known = new ArrayList<>();
    for (CaseMeetingRow row : held(review)) {
      for (Participant one : row.plan().people()) {
        if (!one.name().isEmpty()) {
          known.add(new Identifier(one.name(), Roles.ofPerson(one.role())));
        }
        if (!one.organisation().isEmpty()) {
          known.add(new Identifier(one.organisation(), Roles.ofOrganisation(one.organisation())));
        }
      }
      known.add(new Identifier(row.plan().lead(), "a professional"));
    }
    return known;
  }

  @Override
  public List<DatedEntry> entries(ReviewId review) {
    return held(review).stream()
        .map(
            row ->
                new DatedEntry(
                    DatedEntry.keyOf("casemeeting", row.meeting().toString()),
                    row.on(),
                    Optional.of(row.plan().at()),
                    DatedEntry.Kind.EVENT,
                    "",
                    row.kind().label(),
                    summary(row),
                    SOURCE,
                    SOURCE,
                    false))
        .toList();
  }

  private List<CaseMeetingRow> held(ReviewId review) {
    return meetings.of(review).stream().filter(row -> row.state() == CaseMeetingState.HELD).toList();
  }

  private static String summary(CaseMeetingRow row) {
    return row.recorded().map(CaseMeetingRecord::summary).orElse("");
  }

  private static Passage.Line line(String question, String answer) {
    return new Passage.Line(question, List.of(answer));
  }
}
