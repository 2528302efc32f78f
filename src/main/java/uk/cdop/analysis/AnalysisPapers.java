package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Section;
import uk.cdop.forms.Wording;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** The draft analysis in the panel's papers. */
@ApplicationScoped
class AnalysisPapers implements PaperSource {
  @Inject AnalysisVersions versions;
  @Inject AnalysisCodes codes;

  @Override
  public int place() {
    return 60;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    return versions.current(review).map(versions::state).map(this::passages).orElse(List.of());
  }

  private List<Passage> passages(AnalysisState state) {
    List<Passage> passages = new ArrayList<>();
    List<Passage.Line> summary = new ArrayList<>();
    add(summary, "Cause of death as presently understood", List.of(state.summary().cause()));
    add(summary, "Case summary", List.of(state.summary().summary()));
    if (!summary.isEmpty()) {
      passages.add(new Passage("Draft analysis: cause of death and summary", summary));
    }
    Journey sheet = state.sheet().journey();
    for (Section section : sheet.edition().sections()) {
      List<Passage.Line> lines = new ArrayList<>();
      sheet.pages(section).stream()
          .flatMap(page -> sheet.questions(page).stream())
          .forEach(question ->
              sheet.asked().answer(question.id())
                  .ifPresent(answer -> add(lines, question.about().label(), Wording.lines(question, answer))));
      if (!lines.isEmpty()) {
        passages.add(new Passage("Draft: " + section.title(), lines));
      }
    }
    List<Passage.Line> factors = new ArrayList<>();
    for (AnalysisCode domain : codes.domains()) {
      add(factors, domain.code() + " " + domain.label(),
          state.factorsOf(domain.code()).stream().map(line -> words(line.entry())).toList());
    }
    if (!factors.isEmpty()) {
      passages.add(new Passage("Draft contributory factors", factors));
    }
    List<Passage.Line> learning = new ArrayList<>();
    add(learning, "Issues identified", said(state, IssueEntry.class));
    add(learning, "Positive practice", said(state, PracticeEntry.class));
    add(learning, "Good practice", List.of(state.practice().goodPractice()));
    add(learning, "Learning points", said(state, LearningEntry.class));
    add(learning, "Recommendations", said(state, RecommendationEntry.class));
    add(learning, "Actions", said(state, ActionEntry.class));
    if (!learning.isEmpty()) {
      passages.add(new Passage("Draft learning", learning));
    }
    return passages;
  }

  private static List<String> said(AnalysisState state, Class<? extends LineEntry> kind) {
    return state.entries(kind).stream().map(line -> line.texts().getFirst()).toList();
  }

  private String words(FactorEntry factor) {
    String what = String.join(": ", List.of(codes.factorName(factor.code()), factor.text()).stream().filter(t -> !t.isBlank()).toList());
    return (what.isEmpty() ? "No factor described" : what) + " (grade " + factor.grade() + ")";
  }

  private static void add(List<Passage.Line> lines, String question, List<String> answers) {
    List<String> given = answers.stream().filter(answer -> !answer.isBlank()).toList();
    if (!given.isEmpty()) {
      lines.add(new Passage.Line(question, given));
    }
  }
}
