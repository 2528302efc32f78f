package uk.cdop.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Short plain texts, as people write them in forms: gentle, and with names and places in them that an anonymised view has to take
 * out. Braces mark what is filled in.
 */
final class Narrative {
  private static final Map<Category, List<String>> YOUNG = Map.of(
      Category.DELIBERATE, List.of(
          "{child} was brought to {hospital} by ambulance and was very unwell on arrival. The doctors were concerned about how this had happened and told the police and children’s social care.",
          "An ambulance was called to the home in {town}. {child} was taken to {hospital}. A safeguarding enquiry was opened the same day."),
      Category.TRAUMA, List.of(
          "{child} was in the back of the family car in a collision near {town}. Care continued at {hospital} but {he} did not recover.",
          "{mother} found {child} in the garden pond and called for help at once. The crew took over and {he} was taken to {hospital}."),
      Category.PERINATAL, List.of(
          "{child} was born early at {hospital} and was looked after on the neonatal unit. {his} lungs were not ready and, after talking with {mother} and {father}, care was changed to comfort.",
          "Labour began much too soon. {child} was born at {hospital}, lived a short time and was held by {mother}.",
          "There were difficulties during labour and {child} needed help to breathe at birth. Cooling was given at {hospital}. The scans showed that {he} could not recover.",
          "{child} was one of the smallest babies on the unit. {he} became unwell with {his} bowel and died with {his} family there."),
      Category.CONGENITAL, List.of(
          "A heart condition had been found before birth. {child} was cared for at {hospital} after the operation, and died with {mother} and {father} beside {him}.",
          "{child} had a chromosomal condition known from pregnancy. The plan made with {mother} was followed and {he} died peacefully."),
      Category.INFECTION, List.of(
          "{child} had a fever and fed poorly for a day. {mother} called 111 and was advised to come to {hospital}, where {he} was treated for sepsis.",
          "{child} had a cold that became worse overnight. {he} was treated for a chest infection at {hospital} but {his} breathing failed."),
      Category.UNEXPLAINED, List.of(
          "{child} was put to bed in the evening and {mother} found {him} not breathing in the morning. An ambulance took {him} to {hospital}. No cause was seen at first.",
          "{child} slept on the sofa beside {father}. When {father} woke, {he} was not breathing. The ambulance crew and staff at {hospital} tried to help {him}."),
      Category.MALIGNANCY, List.of("{child} had a tumour found in the first months of life. Treatment at {hospital} did not hold it. The palliative care team supported the family."),
      Category.ACUTE, List.of("{child} became pale and was sick through the night. At {hospital} a blocked bowel was found and an operation was done, but {he} did not recover."),
      Category.CHRONIC, List.of("{child} had needed oxygen at home since birth. {he} had another chest illness and was admitted to {hospital}."));
  private static final Map<Category, List<String>> OLDER = Map.of(
      Category.DELIBERATE, List.of("{child} was hurt by another person in {town} and died at {hospital}. The police are investigating."),
      Category.SUICIDE, List.of(
          "{child} was found at home by {mother}. {he} had been low since the spring and was waiting for an appointment. The school in {town} has support in place for {his} friends.",
          "{child} had gone out in the evening and was found by a passer-by near {town}. {father} says that {he} had worried about exams and about messages on {his} phone."),
      Category.TRAUMA, List.of(
          "{child} was cycling home from school when {he} was in a collision with a car near {town}. {he} was flown to {hospital}.",
          "{child} was swimming with friends in the river near {town} and did not come up. Fire and rescue brought {him} out.",
          "{child} ate something that contained nuts at a friend’s home. {his} injector was not at hand. The crew took {him} to {hospital}."),
      Category.MALIGNANCY, List.of(
          "{child} had leukaemia that came back after the transplant. {he} wanted to be at home, and the community nurses of {hospital} helped {mother} and {father} to care for {him}.",
          "{child} had a brain tumour for two years. {his} care plan was followed. Friends visited in the last week."),
      Category.ACUTE, List.of(
          "{child} had asthma and became very short of breath at home in {town}. {mother} called 999. {he} arrived at {hospital} without a heartbeat.",
          "{child} had been thirsty and losing weight for two weeks. {he} collapsed at home, and diabetes was found at {hospital}."),
      Category.CHRONIC, List.of("{child} had a long illness of the liver and was on the list for a transplant. {he} became worse over a week at {hospital}."),
      Category.CONGENITAL, List.of(
          "{child} had a muscle condition and used a ventilator at night. {he} had a chest infection and died at {place} with {mother} beside {him}.",
          "{child} was born with a complex heart condition and had three operations. {he} died at {place}, as {his} plan had foreseen."),
      Category.PERINATAL, List.of("{child} had cerebral palsy since a difficult birth and needed care day and night. {he} died at {place} after a chest infection."),
      Category.INFECTION, List.of("{child} had a high temperature and a rash. {mother} brought {him} to {hospital}. Antibiotics were given, but {he} became worse within hours."),
      Category.UNEXPLAINED, List.of("{child} went to bed well. {mother} could not wake {him} in the morning. No cause has been found so far."));

  private static final Map<Category, List<String>> CAUSES = Map.of(
      Category.MALIGNANCY, List.of("Acute lymphoblastic leukaemia", "Diffuse midline glioma", "Neuroblastoma"),
      Category.ACUTE, List.of("Acute severe asthma", "Diabetic ketoacidosis", "Volvulus"),
      Category.CHRONIC, List.of("Chronic liver disease", "Chronic lung disease", "Primary immune deficiency"),
      Category.CONGENITAL, List.of("Trisomy 18", "Hypoplastic left heart syndrome", "Spinal muscular atrophy"),
      Category.PERINATAL, List.of("Extreme prematurity", "Hypoxic ischaemic encephalopathy", "Necrotising enterocolitis"),
      Category.INFECTION, List.of("Sepsis", "Bacterial meningitis", "Bronchopneumonia"));

  private static final List<String> SUMMARIES = List.of(
      "We saw {child} {count} times in the last year. {mother} came to every appointment but one. We had no concern about {his} care.",
      "Our records show that the family moved to {town} two years ago. {child} was up to date with immunisations. {father} spoke with us on the day.",
      "{child} was known to us from birth. The last entry before the death is a call from {mother}, who was worried about {his} feeding and sleep.",
      "We held two meetings about {child} with other services. The plan was shared with {hospital}. A letter about the plan arrived after the death.",
      "The team met {child} once, on the day of the death. The notes of that day were read with the senior clinician.");

  private static final Pattern SENTENCE = Pattern.compile("(^|\\. )[a-z]");

  private Narrative() {}

  /** @param firstDays whether the child died on the day of birth or the day after */
  static String circumstances(Draw draw, Category category, AgeGroup age, boolean firstDays, Category.Place place, Words words) {
    List<String> young = YOUNG.getOrDefault(category, List.of());
    List<String> older = OLDER.get(category);
    if (category == Category.SUICIDE) {
      return words.in(older.get(place == Category.Place.HOME ? 0 : 1));
    }
    if (category == Category.PERINATAL && age.infant()) {
      return words.in(young.get(firstDays ? draw.between(1, 2) : draw.percent(50) ? 0 : 3));
    }
    return words.in(draw.pick(age.infant() || category == Category.TRAUMA && age == AgeGroup.FROM_1 && draw.percent(40) ? young : older));
  }

  /** Line 1a of a certificate; empty where a doctor would not write one. */
  static String cause(Draw draw, Category category) {
    return CAUSES.containsKey(category) ? draw.pick(CAUSES.get(category)) : "";
  }

  static String summary(Draw draw, Words words) {
    return words.in(draw.pick(SUMMARIES)).replace("{count}", String.valueOf(draw.between(2, 9)));
  }

  /** The text without the names that were put into it: roles stand in their place. */
  static String anonymous(String text, SyntheticCase one) {
    String bare = without(text, one.child().called(), "the child");
    bare = without(bare, firstName(one.parents().mother()), "the mother");
    bare = without(bare, firstName(one.parents().father()), "the father");
    // Whoever died elsewhere may have been cared for in any of them.
    for (String hospital : one.panel().hospitals()) {
      bare = without(bare, hospital, "a hospital");
    }
    bare = without(bare, one.panel().hospice(), "a hospice");
    for (String town : one.panel().towns()) {
      bare = without(bare, town, "the town");
    }
    return SENTENCE.matcher(bare).replaceAll(start -> start.group().toUpperCase(Locale.UK));
  }

  private static String without(String text, String name, String role) {
    return name.isEmpty() ? text : text.replaceAll("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])", role);
  }

  private static String firstName(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  /** What stands for the braces in one case. */
  record Words(String child, String sex, String mother, String father, String hospital, String town, String place) {
    String in(String text) {
      boolean girl = sex.equals("2");
      return text
          .replace("{child}", child)
          .replace("{mother}", mother)
          .replace("{father}", father)
          .replace("{hospital}", hospital)
          .replace("{town}", town)
          .replace("{place}", place)
          .replace(". {he}", girl ? ". She" : ". He")
          .replace(". {his}", girl ? ". Her" : ". His")
          .replace("{he}", girl ? "she" : "he")
          .replace("{him}", girl ? "her" : "him")
          .replace("{his}", girl ? "her" : "his");
    }
  }
}
