package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.live.MeetingRecords;
import uk.cdop.platform.Words;

/** Counts what a regional meeting finalised, withholds what is small, and lays factors over cases. Only for the host. */
@ApplicationScoped
class MakeSummary {
  private static final int CONTRIBUTED = 2;

  @Inject Regionals regionals;
  @Inject MeetingRecords records;
  @Inject AnalysisCodes codes;
  @Inject Outcomes outcomes;

  /** One finalised case. */
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
        Words.plural(cases.size(), "case") + " reviewed",
        text,
        tables,
        outcomes.learning(meeting.id()).stream().map(SharedLearning::text).toList(),
        matrix(cases));
  }

  private List<Case> cases(Regional meeting) {
    Map<String, String> owners = regionals.sharedBy(meeting.id());
    Map<String, AgeBand> ages = regionals.ageBands(meeting.id());
    return records.of(meeting.id()).stream()
        .filter(one -> one.state() == MeetingRecords.State.FINALISED && one.record().isPresent() && ages.containsKey(one.letter()))
        .map(one -> new Case(one.letter(), owners.get(one.letter()), ages.get(one.letter()), one.record().get(), factors(one.record().get())))
        .sorted(java.util.Comparator.comparing(Case::letter))
        .toList();
  }

  private static List<FactorEntry> factors(PanelRecord record) {
    return record.lines().stream()
        .map(PanelRecord.RecordedLine::entry)
        .filter(FactorEntry.class::isInstance)
        .map(FactorEntry.class::cast)
        .filter(factor -> factor.grade() >= CONTRIBUTED)
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

  private RegionalSummary.Matrix matrix(List<Case> cases) {
    List<RegionalSummary.MatrixRow> rows = new ArrayList<>();
    for (AnalysisCode factor : known(cases).values()) {
      rows.add(row(factor.domain(), factor.label(), cases, found -> found.code().equals(factor.code())));
    }
    for (AnalysisCode domain : codes.domains()) {
      Predicate<FactorEntry> uncoded = found -> found.code().isEmpty() && found.domain().equals(domain.code());
      if (cases.stream().flatMap(one -> one.factors().stream()).anyMatch(uncoded)) {
        rows.add(row(domain.code(), "Another factor", cases, uncoded));
      }
    }
    rows.sort(java.util.Comparator.comparing(RegionalSummary.MatrixRow::domain));
    return new RegionalSummary.Matrix(cases.stream().map(Case::letter).toList(), rows);
  }

  private static RegionalSummary.MatrixRow row(String domain, String label, List<Case> cases, Predicate<FactorEntry> which) {
    Function<Case, String> mark =
        one -> {
          List<FactorEntry> found = one.factors().stream().filter(which).toList();
          return found.isEmpty() ? "" : found.stream().anyMatch(factor -> factor.modifiable().equals("Y")) ? "Yes, modifiable" : "Yes";
        };
    return new RegionalSummary.MatrixRow(domain, label, cases.stream().map(mark).toList());
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
