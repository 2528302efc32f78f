package uk.cdop.themed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/**
 * Shows who has read what of a regional meeting: the host everybody, another CDOP its own people and whoever opened its own cases.
 * A case that is closed to the person who looks is left out.
 */
@UseCase
public class ViewReaders {
  private static final int A_PAGE = 100;

  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Closures closures;
  @Inject Log log;

  /** The log, and the record of looking at it. */
  @Dependent
  static class Log {
    @Inject Looks looks;
    @Inject CdopNames names;
    @Inject AuditTrail audit;
  }

  /** All cases: how many of those who are listed have read each. */
  public record View(UUID id, String title, boolean host, List<Case> cases) {}

  /** A case, and how many of how many people read all of it. */
  public record Case(String letter, long read, long opened, long people) {}

  /**
   * One case.
   *
   * @param older leads to looks before these, or empty
   */
  public record CaseView(UUID id, String title, boolean host, String letter, List<Person> people, List<Look> looks, String older) {}

  /** Somebody, how much of it they opened, and when first and last; both empty when they have not. */
  public record Person(String who, String much, String first, String last) {}

  /** That somebody opened something. */
  public record Look(String who, String what, String when) {}

  public View view(UUID id) {
    RegionalDoor.Inside inside = enter(id);
    List<String> letters = letters(inside);
    Map<String, UUID> now = log.looks.versions(id);
    Map<String, List<Looks.Reader>> readers =
        log.looks.readers(id, letters).stream()
            .filter(one -> one.pack().filter(pack -> pack.equals(now.get(one.letter()))).isPresent())
            .collect(Collectors.groupingBy(Looks.Reader::letter));
    List<Attendee> named = named(inside);
    log.audit.record(Act.of("themed.readers_viewed", id));
    return new View(
        id,
        inside.meeting().title(),
        inside.hosts(),
        letters.stream().map(letter -> one(letter, readers.getOrDefault(letter, List.of()), named)).toList());
  }

  private static Case one(String letter, List<Looks.Reader> readers, List<Attendee> named) {
    Set<String> people = named.stream().map(ViewReaders::key).collect(Collectors.toSet());
    readers.forEach(one -> people.add(key(one)));
    return new Case(letter, readers.stream().filter(Looks.Reader::whole).count(), readers.size(), people.size());
  }

  /**
   * @param after the look after which the list goes on, or empty
   * @throws Missing when there is no such case, or it is closed to the actor
   */
  public CaseView view(UUID id, String letter, Optional<UUID> after) {
    RegionalDoor.Inside inside = enter(id);
    if (!letters(inside).contains(letter)) {
      throw new Missing();
    }
    List<Looks.Reader> readers = log.looks.readers(id, List.of(letter));
    List<uk.cdop.themed.Look> all = log.looks.looks(id, letter, after, A_PAGE + 1);
    List<uk.cdop.themed.Look> page = all.subList(0, Math.min(all.size(), A_PAGE));
    log.audit.record(Act.of("themed.readers_viewed", id + "/" + letter));
    return new CaseView(
        id,
        inside.meeting().title(),
        inside.hosts(),
        letter,
        people(readers, named(inside), Optional.ofNullable(log.looks.versions(id).get(letter))),
        page.stream().map(one -> new Look(one.name() + ", " + log.names.of(one.cdop()), one.look().words(), Words.moment(one.at()))).toList(),
        all.size() > page.size() ? "/regional/" + id + "/readers/" + letter + "?after=" + page.getLast().id() + "#looks" : "");
  }

  /** Who opened it, then who is named and has not. */
  private List<Person> people(List<Looks.Reader> readers, Collection<Attendee> named, Optional<UUID> now) {
    Map<String, Attendee> waiting = new LinkedHashMap<>();
    named.forEach(one -> waiting.put(key(one), one));
    List<Person> people = new ArrayList<>();
    for (Looks.Reader one : readers) {
      boolean current = one.pack().equals(now);
      if (current) {
        waiting.remove(key(one));
      }
      people.add(
          new Person(
              log.looks.who(one), current ? one.much() : one.much() + ", of an earlier version", Words.moment(one.first()), Words.moment(one.last())));
    }
    waiting.values().forEach(one -> people.add(new Person(one.name() + ", " + log.names.of(one.cdop()), "Not opened", "", "")));
    return people;
  }

  private RegionalDoor.Inside enter(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    if (!inside.meeting().released() || !inside.ours().agreed()) {
      throw new Missing();
    }
    return inside;
  }

  private List<String> letters(RegionalDoor.Inside inside) {
    List<RegionalItem> agenda = regionals.agenda(inside.meeting().id());
    List<String> closed = closures.letters(inside, agenda);
    return agenda.stream().map(RegionalItem::letter).filter(letter -> !closed.contains(letter)).toList();
  }

  private List<Attendee> named(RegionalDoor.Inside inside) {
    return regionals.attendees(inside.meeting().id()).stream().filter(one -> inside.hosts() || one.cdop().equals(inside.actor().cdop())).toList();
  }

  private static String key(Attendee one) {
    return one.cdop() + " " + one.account();
  }

  private static String key(Looks.Reader one) {
    return one.cdop() + " " + one.account();
  }
}
