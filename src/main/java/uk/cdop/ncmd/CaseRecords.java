package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.analysis.Analyses;
import uk.cdop.analysis.WholeAnalyses;
import uk.cdop.casemeeting.ReviewMeetingsHeld;
import uk.cdop.collation.CollatedForms;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.SupplementaryForms;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.meeting.PanelSittings;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.review.CriminalProceedings;
import uk.cdop.review.ReviewFacts;

/** Gathers a case from the modules that hold its parts. Asked inside a use case, after access was asked. */
@ApplicationScoped
public class CaseRecords {
  @Inject Instance<NotifiedDeaths> notified;
  @Inject Instance<ReturnedForms> returned;
  @Inject Instance<CollatedForms> collated;
  @Inject Instance<SupplementaryForms> supplementary;
  @Inject Instance<Analyses> analyses;
  @Inject Instance<WholeAnalyses> wholeAnalyses;
  @Inject Instance<ReviewMeetingsHeld> reviewMeetings;
  @Inject Instance<PanelSittings> sittings;
  @Inject Instance<FamilyQuestions> family;
  @Inject CriminalProceedings proceedings;

  public CaseRecord of(ReviewFacts review) {
    var id = review.id();
    return new CaseRecord(
        review,
        ask(notified, n -> n.of(id), Optional.empty()),
        ask(collated, c -> c.inEachForm(id), List.of()),
        ask(returned, r -> r.outstanding(id), 0),
        ask(supplementary, s -> s.of(id), List.of()),
        ask(analyses, a -> a.of(id), Optional.empty()),
        ask(wholeAnalyses, a -> a.of(id), Optional.empty()),
        ask(reviewMeetings, m -> m.reviewMeeting(id), Optional.empty()),
        ask(sittings, s -> s.panel(id), Optional.empty()),
        ask(family, f -> f.keyWorker(id), ""),
        proceedings.of(id).map(CriminalProceedings.Active::words).orElse(""));
  }

  private static <S, T> T ask(Instance<S> part, Function<S, T> question, T otherwise) {
    return part.isResolvable() ? question.apply(part.get()) : otherwise;
  }
}
