package uk.cdop.keyworker;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a family is to be given, told or offered on the way (code list `key_worker_task`). The first contact and the
 * preferences are seen from what is recorded and are no steps to tick.
 */
public enum Step {
  KW01("First contact made"),
  KW02("Guide ‘When a child dies’ given"),
  KW03("Review process explained"),
  KW04("How they like to be contacted written down"),
  KW05("Questions for the review invited"),
  KW06("Questions sent to the review meeting"),
  KW07("Told the date of the review meeting"),
  KW08("Feedback after the review meeting offered"),
  KW09("Feedback after the review meeting held"),
  KW10("Told when the panel meets"),
  KW11("Outcome of the panel shared"),
  KW12("Bereavement support offered or arranged"),
  KW13("Brothers, sisters and wider family considered"),
  KW14("Closing contact made");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Those that are ticked when a contact is recorded. */
  public static List<Step> ticked() {
    return Arrays.stream(values()).filter(step -> step != KW01 && step != KW04).toList();
  }

  /** Those that a family may not want. */
  public static List<Step> offered() {
    return List.of(KW02, KW03, KW05, KW08, KW09, KW10, KW11, KW12);
  }

  static String codes(Set<Step> steps) {
    return steps.stream().sorted().map(Step::name).collect(Collectors.joining(" "));
  }

  static Set<Step> ofCodes(String codes) {
    Set<String> held = Set.of(codes.split(" "));
    return Arrays.stream(values())
        .filter(step -> held.contains(step.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
  }
}
