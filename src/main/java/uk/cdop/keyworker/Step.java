package uk.cdop.keyworker;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a family is to be given, told or offered on the way (code list `key_worker_task`). First contact,
 * preferences and questions are seen from what is recorded and are no steps to tick.
 */
public enum Step {
  KW02("Guide ‘When a child dies’ given"),
  KW03("Review process explained"),
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
