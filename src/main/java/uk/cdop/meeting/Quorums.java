package uk.cdop.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The quorum of meetings and of each case in them, by the CDOP's rule. Whoever is out of a case, by a connection or because it is
 * open to named people only, does not count for it; experts who came for one case count nowhere.
 */
final class Quorums {
  private Quorums() {}

  /**
   * Those present who neither left for the case nor are out of it.
   *
   * @param out as {@link Closures#out} has it
   */
  static Quorum of(AgendaItem item, Set<String> out, Collection<Invited> invited, PanelRule rule) {
    return counted(
        invited.stream().filter(Invited::present).filter(one -> !out.contains(one.account()) && !item.leftCase().contains(one.account())), rule);
  }

  /** What the answers given so far lead to: nobody counts who has not said that they come. */
  static Quorum expected(Collection<Invited> invited, PanelRule rule) {
    return counted(invited.stream().filter(one -> one.answer() == Invited.Answer.COMING), rule);
  }

  /** As {@link #expected(Collection, PanelRule)} for one case, without those who are out of it. */
  static Quorum expected(Set<String> out, Collection<Invited> invited, PanelRule rule) {
    return expected(invited.stream().filter(one -> !out.contains(one.account())).toList(), rule);
  }

  private static Quorum counted(Stream<Invited> sitting, PanelRule rule) {
    return Quorum.of(sitting.filter(one -> one.onlyFor().isEmpty()).map(Invited::discipline).toList(), rule.members(), rule.required());
  }
}
