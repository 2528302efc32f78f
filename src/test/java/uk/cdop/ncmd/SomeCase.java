package uk.cdop.ncmd;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.Analyses.Action;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.Analyses.Factor;
import uk.cdop.analysis.Analyses.Learning;
import uk.cdop.analysis.Analyses.SignOff;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.Practice;
import uk.cdop.analysis.WholeAnalyses.WholeAnalysis;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.ResponseId;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.information.SupplementaryForms.Standing;
import uk.cdop.notification.NotifiedDeaths.NotifiedDeath;
import uk.cdop.review.Child;
import uk.cdop.review.Markers;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/** An invented case, complete unless a test takes something away. */
final class SomeCase {
  static final Editions EDITIONS = Editions.read();
  static final Datasets DATASETS = Datasets.read();
  static final Dataset DATASET = DATASETS.current();
  private static final Instant NOTIFIED = Instant.parse("2026-11-19T09:30:00Z");

  private String nhsNumber = "9990000018";
  private String circumstances = "Found unwell in the morning.";
  private String keyWorker = "Ada Example, bereavement nurse";
  private String proceedings = "";
  private String proceedingsReason = "";
  private List<Factor> factors =
      List.of(
          new Factor("A", "A01", "Born early", 2, "N"),
          new Factor("B", "", "", 1, "N"),
          new Factor("C", "", "", 1, "N"),
          new Factor("D", "D01", "Slow to see how ill the child was", 2, "Y"));
  private final List<ReturnedForm> returned = new ArrayList<>();
  private Answers notified =
      Answers.none()
          .with("child.ethnicity", "H")
          .with("child.postcode", "OX4 1AA")
          .with("notifier.role", "Consultant")
          .with("notifier.organisation", "Example Hospital")
          .with("death.place_type", "HOSP")
          .with("death.hospital", "Example Hospital")
          .with("death.mccd_issued", "no")
          .with("jar.required", "yes")
          .with("jar.criteria", new Answer.Codes(List.of("JAR2")))
          .with("birth.gestation_weeks", new Answer.Quantity(new BigDecimal("31")))
          .with("birth.weight_g", Answer.NOT_KNOWN)
          .with("ncmd.alert", "no")
          .with("professionals", new Answer.Rows(List.of(Answers.none().with("professional.role", "gp"))));
  private final List<Standing> supplementary = new ArrayList<>();
  private Optional<WholeAnalysis> whole = Optional.empty();
  private boolean signed = true;
  private int outstanding;

  static SomeCase complete() {
    return new SomeCase().with("Example GP practice", reporting().with("child.social_care_status", "NONE"));
  }

  static Answers reporting() {
    return Answers.none()
        .with("death.mode", "FOUND")
        .with("death.events", new Answer.Codes(List.of("NEO")))
        .with("mother.smoking_pregnancy", "never")
        .with("household.smoking", "no")
        .with("mother.bmi", new Answer.Quantity(new BigDecimal("24.50")));
  }

  SomeCase with(String agency, Answers answers) {
    returned.add(new ReturnedForm(
        UUID.randomUUID(), ResponseId.fresh(), "GP", agency, EDITIONS.current("reporting-core"), answers, NOTIFIED.plusSeconds(86_400), true));
    return this;
  }

  /** A form of any kind that came back, newest edition. */
  SomeCase returning(String form, String agency, Answers answers) {
    returned.add(new ReturnedForm(
        UUID.nameUUIDFromBytes((form + agency).getBytes(StandardCharsets.UTF_8)), ResponseId.fresh(), "Hospital", agency, EDITIONS.current(form),
        answers, NOTIFIED.plusSeconds(90_000), true));
    return this;
  }

  SomeCase suggesting(String form, int opened, String reason) {
    supplementary.add(new Standing(form, EDITIONS.current(form).title(), List.of("The case suggests it."), opened, reason));
    return this;
  }

  SomeCase withWhole(Answers sheet, LineEntry... lines) {
    whole = Optional.of(new WholeAnalysis(
        EDITIONS.current("analysis"), sheet, List.of(lines), new Practice("Parents were told everything.", "The key worker visits.")));
    return this;
  }

  SomeCase notifying(String question, Answer answer) {
    notified = notified.with(question, answer);
    return this;
  }

  SomeCase notAnswering(String question) {
    notified = notified.without(question);
    return this;
  }

  SomeCase withNhsNumber(String number) {
    nhsNumber = number;
    return this;
  }

  SomeCase withCircumstances(String words) {
    circumstances = words;
    return this;
  }

  SomeCase withFactors(List<Factor> lines) {
    factors = lines;
    return this;
  }

  SomeCase withoutKeyWorker() {
    keyWorker = "";
    return this;
  }

  SomeCase unsigned() {
    signed = false;
    return this;
  }

  SomeCase waitingFor(int requests) {
    outstanding = requests;
    return this;
  }

  CaseRecord record() {
    Child child =
        new Child("Test", "Person", "", nhsNumber, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 18), LocalTime.of(6, 45),
            "2", "1 Example Street, Oxford", "OX4 1AA");
    ReviewFacts review =
        new ReviewFacts(
            new ReviewId(UUID.fromString("6f1b0c1e-0000-4000-8000-000000000001")), "OXON", "OXON-2026-0007",
            Stage.CDOP_REVIEWED, child, new Markers(true, false), NOTIFIED, NOTIFIED.plusSeconds(3600));
    return new CaseRecord(
        review,
        Optional.of(new NotifiedDeath(
            "N-1", EDITIONS.current("notification"), notified.with("death.circumstances", circumstances), NOTIFIED)),
        returned,
        outstanding,
        supplementary,
        Optional.of(analysis()),
        whole,
        Optional.empty(),
        Optional.empty(),
        keyWorker,
        proceedings);
  }

  /** Somebody was charged; the chair's reason to end the review all the same may be empty. */
  SomeCase whileATrialGoesOn(String chairsReason) {
    proceedings = "Criminal proceedings about this death are expected";
    proceedingsReason = chairsReason;
    return this;
  }

  Mapped mapped(Occasion occasion) {
    return mapped(DATASET, occasion);
  }

  Mapped mapped(Dataset dataset, Occasion occasion) {
    return Mapping.map(dataset, occasion, record());
  }

  private AnalysisRecord analysis() {
    return new AnalysisRecord(
        1, "Sepsis", "A short summary.", factors, "8", "8.3", List.of("8", "9"), "", "MOD", "",
        List.of(new Learning("Measure lactate early", "LOCAL")),
        List.of(new Action("Share the pathway", "Example Trust", "Lead nurse", LocalDate.of(2027, 1, 31))),
        Optional.of(LocalDate.of(2026, 11, 19)),
        Optional.of(LocalDate.of(2026, 11, 20)),
        signed ? Optional.of(new SignOff("Chair Example", Instant.parse("2026-11-20T15:00:00Z"), proceedingsReason)) : Optional.empty());
  }
}
