package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.review.ReviewId;

/** The current versions as other modules read them. The dates of the meetings are those under the signature, once there is one. */
@ApplicationScoped
class CurrentAnalyses implements Analyses {
  @Inject AnalysisVersions versions;
  @Inject FindEvidence findEvidence;

  @Override
  public Optional<AnalysisRecord> of(ReviewId review) {
    return versions.current(review).map(versions::state).map(state -> record(state, findEvidence.of(review)));
  }

  @Override
  public Map<ReviewId, Understood> understood(Collection<ReviewId> reviews) {
    List<Analysis> newest = versions.newest(reviews);
    Map<UUID, List<FactorLine>> factors = versions.factors(newest);
    return newest.stream()
        .collect(Collectors.toMap(Analysis::review, one -> understood(one, factors.getOrDefault(one.id(), List.of()))));
  }

  private static Understood understood(Analysis analysis, List<FactorLine> factors) {
    Categorisation category = analysis.category();
    Set<String> categories = new HashSet<>(category.alsoConsidered());
    categories.addAll(List.of(category.primary(), category.subcategory()));
    categories.remove("");
    return new Understood(
        analysis.summary().cause(), analysis.summary().summary(), categories, factors.stream().map(FactorLine::entry).map(CurrentAnalyses::factor).toList());
  }

  private static AnalysisRecord record(AnalysisState state, Evidence evidence) {
    Optional<LocalDate> reviewMeetingOn =
        state.signature().map(Signature::reviewMeetingOn).or(() -> evidence.reviewMeeting().map(ReviewMeetingHeld::heldOn));
    Optional<LocalDate> panelOn =
        state.signature().map(Signature::panelOn).or(() -> evidence.panel().map(PanelSitting::heldOn));
    return new AnalysisRecord(
        state.number(),
        state.summary().cause(),
        state.summary().summary(),
        state.factors().stream().map(Line::entry).map(CurrentAnalyses::factor).toList(),
        state.category().primary(),
        state.category().subcategory(),
        state.category().alsoConsidered(),
        state.category().overrideReason(),
        state.modifiability().outcome(),
        state.modifiability().inadequateReason(),
        state.learning().stream().map(Line::entry).map(each -> new Learning(each.text(), each.level())).toList(),
        state.actions().stream().map(Line::entry).map(CurrentAnalyses::action).toList(),
        reviewMeetingOn,
        panelOn,
        state.signature().map(signature -> new SignOff(signature.name(), signature.at(), signature.proceedingsReason())));
  }

  private static Factor factor(FactorEntry entry) {
    return new Factor(entry.domain(), entry.code(), entry.text(), entry.grade(), entry.modifiable());
  }

  private static Action action(ActionEntry entry) {
    return new Action(entry.text(), entry.organisation(), entry.owner(), entry.due());
  }
}
