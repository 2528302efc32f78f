package uk.cdop.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws what the meetings found: contributory factors of the taxonomy that fit the category, learning and actions. */
final class Conclusions {
  private static final Map<Category, List<String>> LIKELY = Map.of(
      Category.DELIBERATE, List.of("B11", "B06", "B05", "D08", "B04"),
      Category.SUICIDE, List.of("A08", "B14", "B15", "D14", "D08", "A07", "C09"),
      Category.TRAUMA, List.of("B12", "C05", "C06", "C07", "A14"),
      Category.MALIGNANCY, List.of("A05", "D01", "D20"),
      Category.ACUTE, List.of("A04", "D01", "D02", "D06", "B02", "D16"),
      Category.CHRONIC, List.of("A05", "D20", "D15", "D08"),
      Category.CONGENITAL, List.of("A03", "B07", "D20", "D08"),
      Category.PERINATAL, List.of("A01", "A02", "A10", "A11", "B01", "B17", "D02", "D12"),
      Category.INFECTION, List.of("A04", "D04", "D05", "D16", "A13", "C03"),
      Category.UNEXPLAINED, List.of("B13", "C01", "B02", "B01", "C02", "B03"));
  private static final Set<String> NEVER_MODIFIABLE = Set.of("A01", "A02", "A03", "A05", "A12", "A07", "B07", "D20");
  static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("A01", "Born long before term."), Map.entry("A02", "Low weight at birth."), Map.entry("A03", "A condition present from birth."),
      Map.entry("A04", "An acute illness that developed within days."), Map.entry("A05", "A long illness that needed much care."),
      Map.entry("A07", "Autism was suspected and not yet assessed."), Map.entry("A08", "Low mood over several months."),
      Map.entry("A10", "Raised blood pressure in the pregnancy."), Map.entry("A11", "The mother’s weight made the pregnancy one of higher risk."),
      Map.entry("A13", "Some immunisations were not given."), Map.entry("A14", "A known food allergy."),
      Map.entry("B01", "Smoking in the pregnancy."), Map.entry("B02", "Someone smoked in the home."), Map.entry("B03", "Alcohol had been drunk that evening."),
      Map.entry("B04", "Drug use in the household."), Map.entry("B05", "A parent was waiting for mental health care."),
      Map.entry("B06", "Domestic abuse was known to the police."), Map.entry("B07", "The parents are related by blood."),
      Map.entry("B11", "Earlier concerns about neglect."), Map.entry("B12", "The child was out of sight for some minutes."),
      Map.entry("B13", "Slept beside an adult on a sofa."), Map.entry("B14", "Bullying at school was reported."),
      Map.entry("B15", "Distressing messages and pictures online."), Map.entry("B17", "Antenatal care began late."),
      Map.entry("C01", "A soft surface to sleep on."), Map.entry("C02", "Five people in two rooms."), Map.entry("C03", "Damp and mould in the bedroom."),
      Map.entry("C05", "A hazard in the home that had not been seen."), Map.entry("C06", "No safe place to cross the road."),
      Map.entry("C07", "Open water without a fence."), Map.entry("C09", "Means were within reach at home."),
      Map.entry("D01", "The illness was recognised late."), Map.entry("D02", "Senior help was asked for late."), Map.entry("D04", "Antibiotics were given later than planned."),
      Map.entry("D05", "The sepsis screen was not used."), Map.entry("D06", "A high early-warning score was not acted on."),
      Map.entry("D08", "Services did not share what each knew."), Map.entry("D12", "The unit was short of staff that night."),
      Map.entry("D14", "A long wait for a first appointment."), Map.entry("D15", "Several appointments were missed and nobody asked why."),
      Map.entry("D16", "The family was not told what to look out for."), Map.entry("D20", "An end of life plan was in place and was followed."));
  private static final List<String> LEARNING = List.of(
      "Safer sleep advice should be given again at the six-week check and when a family travels.",
      "A parent’s worry is a reason to look again, whatever the numbers say.",
      "Plans for the end of life work best when the ambulance service holds a copy.",
      "Interpreters were booked for every appointment: this is good practice to share.",
      "Records of the maternity unit and the GP did not meet until after the birth.",
      "Young people wait a long time for help; someone should keep in touch while they wait.");
  private static final List<String> ACTIONS = List.of(
      "Send the safer sleep leaflet in five more languages to all health visitors.",
      "Ask the trust to report on its sepsis audit to the next meeting.",
      "Agree who calls a family after two missed appointments.",
      "Write to the council about the crossing near the school.",
      "Share the learning at the next training day for midwives.");
  private static final List<String> OWNERS = List.of("Designated doctor", "Public health", "Named midwife", "Council road safety team", "Safeguarding partnership");

  private Conclusions() {}

  static SyntheticCase.Findings none() {
    return new SyntheticCase.Findings(List.of(), "", List.of(), List.of(), "");
  }

  static SyntheticCase.Findings of(Draw draw, Category category, boolean modifiable, Narrative.Words words, LocalDate meeting) {
    Set<String> codes = new LinkedHashSet<>();
    List<String> likely = LIKELY.get(category);
    int wanted = draw.between(1, 4);
    if (modifiable) {
      codes.add(draw.pick(likely.stream().filter(code -> !NEVER_MODIFIABLE.contains(code)).toList()));
    }
    for (int i = 0; i < wanted; i++) {
      codes.add(draw.pick(likely));
    }
    List<SyntheticCase.Factor> factors = new ArrayList<>();
    for (String code : codes) {
      boolean first = factors.isEmpty();
      String judged = !modifiable || NEVER_MODIFIABLE.contains(code) ? "N" : first || draw.percent(55) ? "Y" : draw.percent(20) ? "NK" : "N";
      int grade = first && modifiable ? draw.between(1, 2) : draw.between(0, 2);
      factors.add(new SyntheticCase.Factor(draw.id(), code, code.substring(0, 1), grade, judged, WORDS.get(code)));
    }
    String summary = words.in("The team talked about {child} and what each service had done. {mother}’s questions were read out and answered. "
        + "Staff of {hospital} described the last day.");
    List<String> learning = draw.percent(modifiable ? 80 : 35) ? List.of(draw.pick(LEARNING)) : List.of();
    List<SyntheticCase.Action> actions = modifiable && draw.percent(60)
        ? List.of(new SyntheticCase.Action(draw.id(), draw.pick(ACTIONS), draw.pick(OWNERS), meeting.plusDays(draw.between(60, 150)))) : List.of();
    String outcome = draw.percent(1.5) && !modifiable ? "INAD" : modifiable ? "MOD" : "NOMOD";
    return new SyntheticCase.Findings(factors, summary, learning, actions, outcome);
  }
}
