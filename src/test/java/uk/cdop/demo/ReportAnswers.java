package uk.cdop.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;

/** The short reporting form that an agency sent back about a case. */
final class ReportAnswers {
  private static final Map<Category, String> CONDITIONS = Map.of(Category.MALIGNANCY, "malignancy", Category.CONGENITAL, "genetic",
      Category.ACUTE, "asthma", Category.CHRONIC, "other", Category.SUICIDE, "mental_health");
  private static final Map<Category, String> EVENTS = Map.of(Category.SUICIDE, "SUI", Category.DELIBERATE, "HOM", Category.TRAUMA, "INJ",
      Category.UNEXPLAINED, "SUDI", Category.PERINATAL, "NEO", Category.MALIGNANCY, "LLC", Category.CONGENITAL, "LLC", Category.CHRONIC, "LLC");

  private ReportAnswers() {}

  /** Deterministic: the draws hang on the case and the place of the agency in it. */
  static Answers of(SyntheticCase one, SyntheticCase.Agency agency) {
    Draw draw = Draw.of(one.index(), one.agencies().indexOf(agency) + 1_000_003);
    Narrative.Words words = new Narrative.Words(one.child().called(), one.child().sex(), first(one.parents().mother()), first(one.parents().father()),
        one.death().hospital().isEmpty() ? "the hospital" : one.death().hospital(), one.panel().town(draw), "home");
    boolean smoking = one.findings().factors().stream().anyMatch(factor -> factor.code().equals("B01") || factor.code().equals("B02")) || draw.percent(14);
    boolean school = agency.type().equals("AGY20");
    boolean infant = one.age().infant();
    Answers answers = Answers.none()
        .with("reporter.name", agency.person())
        .with("reporter.role", agency.role())
        .with("reporter.agency_type", agency.type())
        .with("reporter.email", agency.email())
        .with("reporter.relationship", agency.type().equals("AGY17") || agency.type().equals("AGY13") ? "death" : "life")
        .with("reporter.records_reviewed", "The whole record and the notes of the last day")
        .with("death.summary", Narrative.summary(draw, words))
        .with("death.mode", one.death().expected() ? "PALL" : one.category() == Category.UNEXPLAINED || one.category() == Category.SUICIDE ? "FOUND" : "FRESUS")
        .with("death.resuscitation", one.death().expected() ? "no" : "yes")
        .with("death.events", EVENTS.containsKey(one.category()) ? new Answer.Codes(List.of(EVENTS.get(one.category()))) : Answer.NOT_APPLICABLE)
        .with("death.place_type", one.death().placeCode())
        .with("birth.gestation_weeks", one.birth().map(birth -> number(birth.weeks())).orElse(Answer.NOT_APPLICABLE))
        .with("birth.weight_g", one.birth().map(birth -> number(birth.grams())).orElse(Answer.NOT_APPLICABLE))
        .with("mother.gravidity", infant ? number(1 + one.parents().siblings().size()) : Answer.NOT_APPLICABLE)
        .with("mother.parity", infant ? number(one.parents().siblings().size()) : Answer.NOT_APPLICABLE)
        .with("mother.bmi", infant && !school ? decimal(draw.between(190, 390), 1) : Answer.NOT_KNOWN)
        .with("child.height_cm", Answer.NOT_KNOWN)
        .with("child.weight_kg", Answer.NOT_KNOWN)
        .with("child.conditions", CONDITIONS.containsKey(one.category()) ? new Answer.Codes(List.of(CONDITIONS.get(one.category()))) : Answer.NOT_APPLICABLE)
        .with("child.social_care_status", draw.percent(85) ? "NONE" : draw.pick(List.of("EH", "CIN", "PREV")))
        .with("mother.smoking_pregnancy", infant ? new Answer.Words(smoking ? "throughout" : "never") : Answer.NOT_APPLICABLE)
        .with("household.smoking", smoking ? "yes" : "no")
        .with("household.poverty", one.markers().deprivationFifth() <= 2 ? new Answer.Words("yes") : draw.percent(30) ? Answer.NOT_KNOWN : new Answer.Words("no"))
        .with("household.service_barriers", draw.percent(12) ? new Answer.Codes(List.of("language")) : Answer.NOT_APPLICABLE)
        .with("home.tenure", draw.pick(List.of("owned", "social", "private", "private", "temporary")))
        .with("home.damp", draw.percent(10) ? "yes" : "no")
        .with("home.overcrowded", draw.percent(12) ? "yes" : "no")
        .with("services", new Answer.Rows(List.of(Answers.none()
            .with("service.kind", agency.type())
            .with("service.last_contact", one.child().diedOn().minusDays(infant ? 0 : draw.between(1, 60)).toString())
            .with("service.open", draw.percent(70) ? "yes" : "no"))))
        .with("services.good_practice", words.in("Staff stayed with {mother} and {father} until late and called them the next day."))
        .with("services.bereavement_offered", draw.percent(90) ? "yes" : "no")
        .with("agency.learning", one.findings().learning().isEmpty() ? Answer.NOT_APPLICABLE : new Answer.Words(one.findings().learning().getFirst()))
        .with("agency.actions_taken", Answer.NOT_KNOWN);
    if (answers.text("services.bereavement_offered").orElseThrow().equals("yes")) {
      answers = answers.with("services.bereavement_detail", words.in("The bereavement nurse of {hospital} met {mother} twice."));
    }
    if (!answers.codes("child.conditions").isEmpty()) {
      answers = answers.with("child.conditions_detail", words.in("{child} was seen every few months. A letter of the clinic in {town} is with the record."));
    }
    return answers;
  }

  private static Answer number(long value) {
    return new Answer.Quantity(BigDecimal.valueOf(value));
  }

  private static Answer decimal(long unscaled, int scale) {
    return new Answer.Quantity(BigDecimal.valueOf(unscaled, scale));
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }
}
