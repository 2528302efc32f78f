package uk.cdop.meeting;

import uk.cdop.platform.Age;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.Child;

/** All that a member sees of a case before its papers, such as `A baby who died aged 9 days`. */
@ModuleApi
public final class Headline {
  private Headline() {}

  public static String of(Child child) {
    Age age = new Age(child.bornOn(), child.diedOn());
    String who = age.years() < 1 ? "A baby" : age.years() < 16 ? "A child" : "A young person";
    return who + " who died aged " + age.words();
  }
}
