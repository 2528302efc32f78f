package uk.cdop.keyworker;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows who is and was a family's key worker, and who can be chosen. */
@UseCase
public class ViewKeyWorker {
  @Inject OpenCase openCase;
  @Inject Assignments assignments;
  @Inject Colleagues colleagues;
  @Inject Progress progress;

  /** The page's view; the current assignment stands first in the history, if there is one; `open` is what is handed over. */
  public record View(CaseFrame frame, Optional<Current> current, List<Colleague> choices, List<String> open, List<Term> history) {}

  /** The key worker now. */
  public record Current(UUID assignment, String account, String name, String since, String namedBy) {}

  /** One person's time as key worker, in words. */
  public record Term(String name, String from, String to, String why, String namedBy) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "family", Permission.NAME_KEY_WORKER, "keyworker.choice_viewed");
    return new View(
        frame,
        assignments
            .current(review)
            .map(a -> new Current(a.id(), a.account(), a.name(), Words.moment(a.startedAt()), a.namedBy())),
        colleagues.with(Role.KEY_WORKER),
        progress.open(frame.facts()),
        assignments.history(review).stream().map(ViewKeyWorker::term).toList());
  }

  private static Term term(Assignment a) {
    String why = a.whyChanged().map(WhyChanged::label).orElse("");
    return new Term(
        a.name(),
        Words.moment(a.startedAt()),
        a.endedAt().map(Words::moment).orElse("Now"),
        a.more().isEmpty() ? why : why + ": " + a.more(),
        a.namedBy());
  }
}
