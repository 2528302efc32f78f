package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The quorum of meetings and of each case in them, by the CDOP's rule. Asked inside a use case. */
@ApplicationScoped
class Quorums {
  @Inject Meetings meetings;
  @Inject PanelRules rules;

  /** Those present who neither left for the case nor have an interest in it. */
  Quorum of(AgendaItem item) {
    return of(item, meetings.interests(List.of(item)), meetings.invited(item.meeting()), rules.current());
  }

  /** As {@link #of(AgendaItem)}, from what the caller has read already. Experts who came for one case count nowhere. */
  static Quorum of(AgendaItem item, Collection<Interest> interests, Collection<Invited> invited, PanelRule rule) {
    Set<String> out = Stream.concat(out(item, interests), item.leftCase().stream()).collect(Collectors.toSet());
    return counted(invited.stream().filter(Invited::present).filter(one -> !out.contains(one.account())), rule);
  }

  /** What the answers given so far lead to: nobody counts who has not said that they come. */
  static Quorum expected(Collection<Invited> invited, PanelRule rule) {
    return counted(invited.stream().filter(one -> one.answer() == Invited.Answer.COMING), rule);
  }

  /** As {@link #expected(Collection, PanelRule)} for one case, without those who have an interest in it. */
  static Quorum expected(AgendaItem item, Collection<Interest> interests, Collection<Invited> invited, PanelRule rule) {
    Set<String> out = out(item, interests).collect(Collectors.toSet());
    return expected(invited.stream().filter(one -> !out.contains(one.account())).toList(), rule);
  }

  private static Stream<String> out(AgendaItem item, Collection<Interest> interests) {
    return interests.stream().filter(one -> one.concerns(item) && one.standing()).map(Interest::account);
  }

  private static Quorum counted(Stream<Invited> sitting, PanelRule rule) {
    return Quorum.of(sitting.filter(one -> one.onlyFor().isEmpty()).map(Invited::discipline).toList(), rule.members(), rule.required());
  }
}
