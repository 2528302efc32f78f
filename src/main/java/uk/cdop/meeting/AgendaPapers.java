package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * What makers and readers of papers may know of a panel's meeting: its cases, their letters, and which
 * papers are released for each. Asked inside a use case; who may open a case is asked of access.
 */
@ModuleApi
@ApplicationScoped
public class AgendaPapers {
  @PersistenceContext EntityManager entities;
  @Inject Meetings meetings;
  @Inject MeetingDoor door;
  @Inject Clock clock;

  /** A case on an agenda and its released papers, if any. */
  @ModuleApi
  public record Case(UUID item, UUID meeting, String letter, ReviewId review, Optional<UUID> papers, LocalDate heldOn) {
    public String name() {
      return "Case " + letter;
    }
  }

  /**
   * A meeting as someone enters it.
   *
   * @param invited whether they are asked to it, not only of the CDOP's office
   */
  @ModuleApi
  public record Sitting(UUID id, LocalDate heldOn, String chair, boolean invited, Actor actor, List<Case> cases) {
    public boolean chairs() {
      return chair.equals(actor.id());
    }

    /**
     * @throws Missing when no case has this letter
     */
    public Case at(String letter) {
      return cases.stream().filter(one -> one.letter().equals(letter)).findFirst().orElseThrow(Missing::new);
    }
  }

  /**
   * @throws Missing when there is no such meeting, or it is not the actor's
   */
  public Sitting enter(UUID meeting, Permission permission) {
    MeetingDoor.Inside inside = door.enter(meeting, permission);
    LocalDate heldOn = inside.meeting().heldOn();
    return new Sitting(
        meeting,
        heldOn,
        inside.meeting().chair(),
        meetings.invites(meeting, inside.actor().id()),
        inside.actor(),
        meetings.agenda(meeting).stream().map(item -> shown(item, heldOn)).toList());
  }

  /** The case on every agenda that it stands on, the newest meeting first. */
  public List<Case> of(ReviewId review) {
    return meetings.items(review).stream().map(item -> shown(item, meetings.get(item.meeting()).heldOn())).toList();
  }

  /** A case on the agenda of a meeting that is still to be held, and who chairs it. */
  @ModuleApi
  public record Coming(Case at, String chair) {}

  /** Those of these places on agendas whose meeting is still to be held; at most as many as are asked for. */
  public List<Coming> coming(Collection<UUID> items, LocalDate today) {
    if (items.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a, m from AgendaItem a join Meeting m on a.meeting = m.id where a.id in :items and m.heldOn >= :today order by m.heldOn, a.letter",
            Object[].class)
        .setParameter("items", items)
        .setParameter("today", today)
        .getResultStream()
        .filter(row -> !((Meeting) row[1]).closed())
        .map(row -> new Coming(shown((AgendaItem) row[0], ((Meeting) row[1]).heldOn()), ((Meeting) row[1]).chair()))
        .toList();
  }

  /** The accounts of those asked who may read the papers of this case: neither with a connection nor asked for another case only. */
  public List<String> readers(UUID id) {
    AgendaItem item = item(id);
    List<Interest> interests = meetings.interests(List.of(item));
    return meetings.invited(item.meeting()).stream()
        .filter(one -> one.onlyFor().map(item.id()::equals).orElse(true))
        .map(Invited::account)
        .filter(account -> interests.stream().filter(one -> one.account().equals(account)).noneMatch(Interest::closesPapers))
        .toList();
  }

  public void release(UUID item, UUID papers) {
    item(item).release(papers);
  }

  /** Closes papers; a later version that took their place stays open. */
  public void withdraw(UUID item, UUID papers) {
    AgendaItem on = item(item);
    if (on.papers().filter(papers::equals).isPresent()) {
      on.withdrawPapers();
    }
  }

  /** Those of the papers that the account has opened. */
  public Set<UUID> opened(List<UUID> papers, String account) {
    return meetings.opened(papers, account);
  }

  /** Sets the mark on the agenda that the actor has read these papers. */
  public void markOpened(UUID papers, Actor by) {
    if (!meetings.opened(papers, by.id())) {
      meetings.keep(new Opened(papers, by, clock.instant()));
    }
  }

  private AgendaItem item(UUID id) {
    return Optional.ofNullable(entities.find(AgendaItem.class, id)).orElseThrow(Missing::new);
  }

  private static Case shown(AgendaItem item, LocalDate heldOn) {
    return new Case(item.id(), item.meeting(), item.letter(), item.review(), item.papers(), heldOn);
  }
}
