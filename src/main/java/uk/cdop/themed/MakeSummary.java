package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.live.LiveMeeting.Decision;
import uk.cdop.live.MeetingRecords;
import uk.cdop.platform.Words;

/** Counts the reviews a regional meeting completed and withholds what is small. Only for the host. */
@ApplicationScoped
class MakeSummary {
  @Inject Regionals regionals;
  @Inject MeetingRecords records;
  @Inject AnalysisCodes codes;
  @Inject Outcomes outcomes;

  /** One case whose review was completed. */
  private record Case(String letter, String owner, AgeBand age, PanelRecord record, List<FactorEntry> factors) {}

  RegionalSummary of(Regional meeting, String text) {
    List<Case> cases = cases(meeting);
    SmallNumbers.Line all = line("All", cases, one -> true);
    List<RegionalSummary.Table> tables = new ArrayList<>();
    tables.add(
        table("Age at death", SmallNumbers.parts(
            Arrays.stream(AgeBand.values()).map(band -> line(band.label(), cases, one -> one.age() == band)).toList())));
    tables.add(
        table("Category of death", SmallNumbers.parts(
            codes.categories().stream()
                .map(category -> line(codes.categoryName(category.code()), cases, one -> one.record().category().primary().equals(category.code())))
                .toList())));
    tables.add(
        table("Modifiable factors", SmallNumbers.parts(
            codes.modifiability().stream()
                .map(outcome -> line(outcome.label(), cases, one -> one.record().modifiability().outcome().equals(outcome.code())))
                .toList())));
    tables.add(
        table("Factors that may have contributed", SmallNumbers.counts(
            known(cases).values().stream()
                .map(factor -> line(factor.label(), cases, one -> one.factors().stream().anyMatch(found -> found.code().equals(factor.code()))))
                .toList(),
            all)));
    return new RegionalSummary(
        meeting.title(),
        Words.day(meeting.heldOn()),
        SmallNumbers.total(all).stream().mapToObj(many -> Words.plural(many, "case") + " reviewed").findFirst().orElse(RegionalSummary.FEW),
        text,
        tables,
        outcomes.learning(meeting.id()).stream().map(SharedLearning::text).toList());
  }

  /** The letters on the agenda whose record the chair has not finalised. */
  List<String> unfinished(Regional meeting) {
    Set<String> finalised =
        records.of(meeting.id()).stream()
            .filter(one -> one.state() == MeetingRecords.State.FINALISED)
            .map(MeetingRecords.CaseRecord::letter)
            .collect(Collectors.toSet());
    return regionals.agenda(meeting.id()).stream().map(RegionalItem::letter).filter(letter -> !finalised.contains(letter)).sorted().toList();
  }

  private List<Case> cases(Regional meeting) {
    Map<String, String> owners = regionals.sharedBy(meeting.id());
    Map<String, AgeBand> ages = regionals.ageBands(meeting.id());
    return records.of(meeting.id()).stream()
        .filter(one -> one.state() == MeetingRecords.State.FINALISED && one.record().isPresent() && ages.containsKey(one.letter()))
        .filter(one -> one.decision().filter(decision -> decision == Decision.COMPLETE).isPresent())
        .map(one -> new Case(one.letter(), owners.get(one.letter()), ages.get(one.letter()), one.record().get(), CaseFactors.contributed(one.record().get())))
        .sorted(java.util.Comparator.comparing(Case::letter))
        .toList();
  }

  /** The factors of the taxonomy that stand in any case, in its order. */
  private Map<String, AnalysisCode> known(List<Case> cases) {
    Map<String, AnalysisCode> known = new LinkedHashMap<>();
    for (AnalysisCode domain : codes.domains()) {
      for (AnalysisCode factor : codes.factorsOf(domain.code())) {
        if (cases.stream().flatMap(one -> one.factors().stream()).anyMatch(found -> found.code().equals(factor.code()))) {
          known.put(factor.code(), factor);
        }
      }
    }
    return known;
  }

  private static SmallNumbers.Line line(String label, List<Case> cases, Predicate<Case> which) {
    Map<String, Integer> byOwner = new HashMap<>();
    cases.forEach(one -> byOwner.merge(one.owner(), which.test(one) ? 1 : 0, Integer::sum));
    return new SmallNumbers.Line(label, byOwner);
  }

  private static RegionalSummary.Table table(String caption, List<SmallNumbers.Told> told) {
    return new RegionalSummary.Table(caption, told.stream().map(one -> new RegionalSummary.Row(one.label(), one.words())).toList());
  }
}
