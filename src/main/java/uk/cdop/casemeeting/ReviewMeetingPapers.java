package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                    passage("Review meeting: cause of death", "Cause of death as understood", notes.cause()),
                    passage(
                        "Review meeting: the four domains",
                        "A. The child", notes.domainA(),
                        "B. Family and social environment", notes.domainB(),
                        "C. Physical environment", notes.domainC(),
                        "D. Services", notes.domainD())))
        .orElse(List.of());
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
                known.add(new Identifier(attendee.name(), role(attendee)));
                if (!attendee.organisation().isEmpty()) {
                  known.add(new Identifier(attendee.organisation(), kind(attendee.organisation())));
                }
              }
              known.add(new Identifier(row.notes().draftedBy(), "a professional"));
            });
    return known;
  }

  private static String role(Attendee attendee) {
    String role = attendee.role().strip();
    return role.isEmpty() ? "a professional" : "the " + role.substring(0, 1).toLowerCase(Locale.UK) + role.substring(1);
  }

  private static String kind(String organisation) {
    String name = organisation.toLowerCase(Locale.UK);
    if (name.contains("hospital") || name.contains("infirmary") || name.contains("nhs")) {
      return "Hospital";
    }
    if (name.contains("school") || name.contains("academy") || name.contains("college")) {
      return "School";
    }
    return name.contains("surgery") || name.contains("practice") ? "GP surgery" : "Organisation";
  }
}
