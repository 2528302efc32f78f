package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** What the child death review meeting adds to the panel's papers, and who must not be named in them. */
@ApplicationScoped
public class ReviewMeetingPapers implements PaperSource, IdentifierSource {
  @Inject ReviewMeetings records;

  @Override
  public int place() {
    return 60;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    return records
        .current(review)
        .map(ReviewMeetingRow::notes)
        .map(
            notes ->
                List.of(
                    passage("Review meeting: summary", "Kind of meeting", notes.kind().label(), "Summary", notes.summary()),
                    passage(
                        "Review meeting: background",
                        "Background, treatment and investigations", notes.aims().background(),
                        "Support for family and staff", notes.aims().support()),
                    passage("Review meeting: cause of death", "Cause of death as understood", notes.cause(), "Care as graded by the perinatal review", grades(notes)),
                    passage(
                        "Review meeting: the four domains",
                        "A. The child", notes.domainA(),
                        "B. Family and social environment", notes.domainB(),
                        "C. Physical environment", notes.domainC(),
                        "D. Services", notes.domainD()),
                    passage("Review meeting: learning and actions", "What was learnt, and what will be done", notes.aims().learning())))
        .map(all -> all.stream().filter(passage -> !passage.lines().isEmpty()).toList())
        .orElse(List.of());
  }

  private static String grades(ReviewMeetingNotes notes) {
    return notes
        .pmrt()
        .map(
            report ->
                "Mother and baby up to the birth: %s. The baby up to the death: %s. The mother afterwards: %s."
                    .formatted(report.birth(), report.baby(), report.mother()))
        .orElse("");
  }

  private static Passage passage(String heading, String... questionsAndAnswers) {
    List<Passage.Line> lines = new ArrayList<>();
    for (int i = 0; i < questionsAndAnswers.length; i += 2) {
      if (!questionsAndAnswers[i + 1].isEmpty()) {
        lines.add(new Passage.Line(questionsAndAnswers[i], List.of(questionsAndAnswers[i + 1])));
      }
    }
    return new Passage(heading, lines);
  }

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    List<Identifier> known = new ArrayList<>();
    records
        .current(review)
        .ifPresent(
            row -> {
              for (Attendee attendee : row.notes().attended()) {
                known.add(new Identifier(attendee.name(), Roles.ofPerson(attendee.role())));
                if (!attendee.organisation().isEmpty()) {
                  known.add(new Identifier(attendee.organisation(), Roles.ofOrganisation(attendee.organisation())));
                }
              }
              if (!row.notes().draftedBy().isEmpty()) {
                known.add(new Identifier(row.notes().draftedBy(), "a professional"));
              }
            });
    return known;
  }
}
