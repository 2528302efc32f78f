package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/**
 * The coordinator asks an expert for one case. With an account they read that case's papers and no other's
 * and leave after it; without one they get an invitation and no papers.
 */
@UseCase
public class InviteExpert {
  @Inject MeetingDoor door;
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  /** An expert who is asked; `id` is an account, or the id of a guest. */
  public record Line(String id, String name, String letter, String what) {}

  /** The page: the experts of the meeting, whom one could ask, and for which cases. */
  public record View(UUID meeting, String title, boolean closed, List<Line> experts, List<Colleague> people, List<String> letters) {}

  public View view(UUID id) {
    MeetingDoor.Inside inside = door.enter(id, Permission.PLAN_MEETING);
    Set<UUID> barred = access.barred();
    List<AgendaItem> agenda =
        meetings.agenda(id).stream().filter(item -> !barred.contains(item.review().value())).toList();
    Map<UUID, String> letters = agenda.stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::letter));
    List<Invited> invited = meetings.invited(id);
    Map<String, Colleague> people = people();
    Set<String> asked = invited.stream().map(Invited::account).collect(Collectors.toSet());
    Stream<Line> known =
        invited.stream()
            .filter(one -> one.onlyFor().isPresent() && letters.containsKey(one.onlyFor().get()))
            .map(
                one ->
                    new Line(
                        one.account(),
                        people.containsKey(one.account()) ? people.get(one.account()).name() : "A former colleague",
                        letters.get(one.onlyFor().orElseThrow()),
                        "Reads the papers of this case"));
    Stream<Line> guests =
        meetings.guests(id).stream()
            .filter(Guest::asked)
            .filter(one -> one.onlyFor().isEmpty() || letters.containsKey(one.onlyFor().get()))
            .map(
                one ->
                    new Line(
                        one.id().toString(),
                        one.name() + (one.organisation().isEmpty() ? "" : ", " + one.organisation()),
                        one.onlyFor().map(letters::get).orElse(""),
                        "No account, so no papers"));
    return new View(
        id,
        inside.meeting().title(),
        inside.meeting().closed(),
        Stream.concat(known, guests).sorted(Comparator.comparing(Line::letter).thenComparing(Line::name)).toList(),
        people.values().stream().filter(one -> !asked.contains(one.account())).toList(),
        agenda.stream().map(AgendaItem::letter).sorted().toList());
  }

  /** Asks a colleague for one case. Whoever is asked to the whole meeting stays asked to it. */
  public void colleague(UUID id, String letter, String account) {
    AgendaItem item = item(id, letter);
    if (!people().containsKey(account)) {
      throw new Missing();
    }
    Invited known = meetings.everAsked(id).stream().filter(one -> one.account().equals(account)).findFirst().orElse(null);
    if (known == null) {
      meetings.keep(Invited.expert(meetings.get(id), account, item));
    } else if (!known.asked()) {
      known.askFor(item);
    }
    audit.record(Act.on(item.review().value(), "meeting.expert_asked", id));
  }

  /** Asks someone without an account for one case. */
  public void guest(UUID id, String letter, String name, String organisation, String email) {
    AgendaItem item = item(id, letter);
    meetings.keep(new Guest(meetings.get(id), item, name, organisation, email));
    audit.record(Act.on(item.review().value(), "meeting.expert_asked", id));
  }

  /**
   * @param expert an account, or the id of a guest
   * @throws Missing when nobody of this name is asked for one case, or their case is closed to the actor: the same answer
   */
  public void takeBack(UUID id, String expert) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    Asked asked =
        Stream.concat(
                meetings.invited(id).stream()
                    .filter(one -> one.account().equals(expert))
                    .flatMap(one -> one.onlyFor().map(item -> new Asked(item, one::takeBack)).stream()),
                meetings.guests(id).stream()
                    .filter(one -> one.asked() && one.id().toString().equals(expert))
                    .flatMap(one -> one.onlyFor().map(item -> new Asked(item, one::takeBack)).stream()))
            .findFirst()
            .orElseThrow(Missing::new);
    AgendaItem item = meetings.everOnAgenda(id).stream().filter(one -> one.id().equals(asked.item())).findFirst().orElseThrow(Missing::new);
    requireOpen(meeting, item);
    asked.takeBack().run();
    audit.record(Act.on(item.review().value(), "meeting.expert_taken_back", id));
  }

  /** An expert who is asked for one case, and how that is taken back. */
  private record Asked(UUID item, Runnable takeBack) {}

  private AgendaItem item(UUID id, String letter) {
    Meeting meeting = door.enter(id, Permission.PLAN_MEETING).meeting();
    AgendaItem item = meetings.item(id, letter);
    requireOpen(meeting, item);
    return item;
  }

  private void requireOpen(Meeting meeting, AgendaItem item) {
    access.require(Permission.PLAN_MEETING, item.review().value());
    if (meeting.closed()) {
      throw new Stale();
    }
  }

  private Map<String, Colleague> people() {
    Map<String, Colleague> people = new LinkedHashMap<>();
    Stream.of(Role.PANEL_CHAIR, Role.PANEL_MEMBER, Role.DESIGNATED_DOCTOR)
        .flatMap(role -> colleagues.with(role).stream())
        .sorted(Comparator.comparing(Colleague::name))
        .forEach(colleague -> people.put(colleague.account(), colleague));
    return people;
  }
}
