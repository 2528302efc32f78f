package uk.cdop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.Practice;
import uk.cdop.analysis.WholeAnalyses.WholeAnalysis;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.ResponseId;
import uk.cdop.forms.SomeResponse;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.information.SupplementaryForms.Standing;
import uk.cdop.ncmd.CaseRecord;

/**
 * As many invented deaths of one year as England had, each with its whole record: what agencies returned, the supplementary forms
 * of its kind of death and, once it was reviewed, every line of the analysis. The long forms are answered at random.
 */
final class NationalYear {
  /** Child deaths in England in the year to March 2024 (domain 7.1). */
  static final int DEATHS = 3577;

  private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 3, 31);
  private static final int FROM_YEARS = 4;
  private static final Map<Category, List<String>> FORMS = new EnumMap<>(Category.class);

  static {
    FORMS.put(Category.DELIBERATE, List.of("violent-maltreatment"));
    FORMS.put(Category.SUICIDE, List.of("suicide-self-harm", "substance-misuse"));
    FORMS.put(Category.TRAUMA, List.of("vehicle-collision", "drowning", "fire-burns", "poisoning", "trauma-falls"));
    FORMS.put(Category.MALIGNANCY, List.of("oncology"));
    FORMS.put(Category.ACUTE, List.of("asthma-anaphylaxis", "epilepsy", "diabetic-ketoacidosis"));
    FORMS.put(Category.CHRONIC, List.of("epilepsy", "cardiac"));
    FORMS.put(Category.CONGENITAL, List.of("chromosomal-genetic-congenital", "cardiac"));
    FORMS.put(Category.PERINATAL, List.of("delivery-neonatal"));
    FORMS.put(Category.INFECTION, List.of("infection"));
    FORMS.put(Category.UNEXPLAINED, List.of("sudden-unexpected"));
  }

  private final Editions editions = Editions.read();
  private final People people;
  private final long seed;

  NationalYear(People people, long seed) {
    this.people = people;
    this.seed = seed;
  }

  /** The records of the deaths of the year, each with whether its review was completed. */
  Stream<Record> records(int number) {
    return new SyntheticCases(seed, Demonstration.today())
        .many(0, Integer.MAX_VALUE)
        .filter(one -> !one.child().diedOn().isBefore(FIRST) && !one.child().diedOn().isAfter(LAST))
        .filter(one -> one.progress() != Progress.OUT_OF_SCOPE && one.progress() != Progress.TRANSFERRED && one.progress() != Progress.UNTRIAGED)
        .limit(number)
        .map(this::record);
  }

  /** A case as it would be handed over, and whether its final record is due. */
  record Record(CaseRecord record, boolean reviewed) {}

  private Record record(SyntheticCase one) {
    boolean reviewed = one.progress() == Progress.FINALISED;
    Random random = new Random(one.id().getMostSignificantBits());
    CaseRecord brief = NcmdRows.record(one, NcmdRows.facts(one, one.panel().name() + "-2024-" + one.index()), people, editions, reviewed);
    if (!reviewed) {
      return new Record(brief, false);
    }
    List<ReturnedForm> returned = new ArrayList<>(brief.returned());
    List<Standing> suggested = new ArrayList<>();
    returned.add(answered(one, "reporting", random));
    for (String form : forms(one, random)) {
      returned.add(answered(one, form, random));
      suggested.add(new Standing(form, editions.current(form).title(), List.of("The kind of death."), 1, ""));
    }
    suggested.add(new Standing("learning-disability-autism", editions.current("learning-disability-autism").title(), List.of("The age."), 0, "Neither is known of."));
    return new Record(
        new CaseRecord(
            brief.review(), brief.notified(), returned, 0, suggested, brief.analysis(), brief.analysis().map(analysis -> whole(one, analysis, random)),
            brief.reviewMeeting(), brief.panel(), brief.keyWorker(), ""),
        true);
  }

  private List<String> forms(SyntheticCase one, Random random) {
    List<String> ofCategory = FORMS.get(one.category());
    List<String> forms = new ArrayList<>(List.of(ofCategory.get(random.nextInt(ofCategory.size()))));
    if (one.markers().infection() && !forms.contains("infection")) {
      forms.add("infection");
    }
    if (one.death().place() == Category.Place.HOSPITAL) {
      forms.add("care-pathway");
    }
    return forms;
  }

  private ReturnedForm answered(SyntheticCase one, String form, Random random) {
    Edition edition = editions.current(form);
    UUID id = Rows.id(one, form);
    return new ReturnedForm(
        id, new ResponseId(id), "Hospital", "Hospital of the year", edition, SomeResponse.of(edition, random),
        one.course().finalised().orElseThrow().minusSeconds(86_400), true);
  }

  private WholeAnalysis whole(SyntheticCase one, AnalysisRecord analysis, Random random) {
    Edition edition = editions.current("analysis");
    List<LineEntry> lines = new ArrayList<>();
    analysis.factors().forEach(f -> lines.add(new FactorEntry(f.domain(), f.code(), f.text(), f.grade(), f.modifiable(), "The reports")));
    analysis.learning().forEach(l -> lines.add(new LearningEntry(l.text(), l.level(), "Wards")));
    analysis.actions().forEach(a -> lines.add(new ActionEntry(a.text(), a.organisation(), a.owner(), a.due(), null)));
    return new WholeAnalysis(
        edition, SomeResponse.of(edition, random), lines, new Practice("Staff stayed with the family.", "The key worker for " + one.panel().name() + " visits."));
  }
}
