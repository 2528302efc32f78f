package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.casemeeting.PanelDay;
import uk.cdop.review.ReviewId;

/** Tells other modules where a panel sat about a review. */
@ApplicationScoped
public class Sittings implements PanelSittings, PanelDay {
  @Inject Meetings meetings;
  @Inject Closures closures;
  @Inject PanelRules rules;
  @Inject Colleagues colleagues;
  @Inject @Any Instance<OtherSittings> others;

  @Override
  public Optional<LocalDate> panelMet(ReviewId review) {
    return meetings.items(review).stream()
        .map(item -> meetings.get(item.meeting()))
        .filter(Meeting::attendanceRecorded)
        .map(Meeting::heldOn)
        .min(LocalDate::compareTo);
  }

  @Override
  public Optional<PanelSitting> panel(ReviewId review) {
    return Stream.concat(
            meetings.items(review).stream().findFirst().map(this::sitting).stream(), others.stream().flatMap(kind -> kind.of(review).stream()))
        .max(Comparator.comparing(PanelSitting::heldOn));
  }

  private PanelSitting sitting(AgendaItem item) {
    Meeting meeting = meetings.get(item.meeting());
    List<Invited> invited = meetings.invited(meeting.id());
    List<Interest> interests = meetings.interests(List.of(item));
    Set<String> out = closures.out(meeting, item, interests, invited);
    List<String> sat =
        invited.stream()
            .filter(one -> one.present() && !out.contains(one.account()) && !item.leftCase().contains(one.account()))
            .map(Invited::account)
            .toList();
    Map<String, Colleague> people = sat.isEmpty() ? Map.of() : colleagues.named(sat);
    return new PanelSitting(
        meeting.id(),
        meeting.heldOn(),
        meeting.attendanceRecorded(),
        meeting.attendanceRecorded() && Quorums.of(item, out, invited, rules.current()).met(),
        meeting.attendanceRecorded() ? Chairing.of(meeting, item, out, invited) : "",
        sat.stream().map(account -> people.containsKey(account) ? people.get(account).name() : "A former colleague").sorted().toList());
  }
}
