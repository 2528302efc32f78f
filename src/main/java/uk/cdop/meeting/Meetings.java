package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.BarredReviews;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The panel meetings of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
class Meetings {
  private static final int LISTED = 50;

  @PersistenceContext EntityManager entities;

  @Inject BarredReviews barredReviews;

  /**
   * @throws Missing when there is no such meeting here
   */
  Meeting get(UUID id) {
    return Optional.ofNullable(entities.find(Meeting.class, id)).orElseThrow(Missing::new);
  }

  Optional<Meeting> known(UUID id) {
    return Optional.ofNullable(entities.find(Meeting.class, id));
  }

  void keep(Object made) {
    entities.persist(made);
  }

  /** Makes the meeting's version move although only its invitations changed. */
  void touch(Meeting meeting) {
    entities.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** From a day on, soonest first; for one account's invitations, or for all when it is empty. */
  List<Meeting> coming(LocalDate from, String account) {
    return listed("m.heldOn >= :day", "m.heldOn, m.id", from, account);
  }

  /** Before a day, newest first. */
  List<Meeting> past(LocalDate before, String account) {
    return listed("m.heldOn < :day", "m.heldOn desc, m.id desc", before, account);
  }

  private List<Meeting> listed(String which, String order, LocalDate day, String account) {
    return entities
        .createQuery(
            "select m from Meeting m where "
                + which
                + " and (:account = '' or exists (select i from Invited i where i.key.meeting = m.id"
                + " and i.key.account = :account and i.uninvited = false)) order by "
                + order,
            Meeting.class)
        .setParameter("day", day)
        .setParameter("account", account)
        .setMaxResults(LISTED)
        .getResultList();
  }

  /** Everybody who is or was asked. */
  List<Invited> everAsked(UUID meeting) {
    return entities
        .createQuery("select i from Invited i where i.key.meeting = :meeting order by i.key.account", Invited.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  List<Invited> invited(UUID meeting) {
    return everAsked(meeting).stream().filter(Invited::asked).toList();
  }

  /** Experts without an account, who are or were asked. */
  List<Guest> guests(UUID meeting) {
    return entities
        .createQuery("select g from Guest g where g.meeting = :meeting order by g.name, g.id", Guest.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  boolean invites(UUID meeting, String account) {
    Invited known = entities.find(Invited.class, new Invited.Key(meeting, account));
    return known != null && known.asked();
  }

  /** The one case an invited expert comes for; empty for whoever comes for all. */
  Optional<UUID> onlyFor(UUID meeting, String account) {
    return Optional.ofNullable(entities.find(Invited.class, new Invited.Key(meeting, account))).flatMap(Invited::onlyFor);
  }

  /** The meetings that the account is asked to for one case, and that case. */
  Map<UUID, UUID> onlyFor(String account) {
    return entities
        .createQuery("select i from Invited i where i.key.account = :account and i.uninvited = false and i.item is not null", Invited.class)
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toMap(Invited::meeting, one -> one.onlyFor().orElseThrow()));
  }

  List<AgendaItem> agenda(UUID meeting) {
    return entities
        .createQuery("select a from AgendaItem a where a.meeting = :meeting and a.removedAt is null order by a.place, a.letter", AgendaItem.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** With those that were taken off. */
  List<AgendaItem> everOnAgenda(UUID meeting) {
    return entities
        .createQuery("select a from AgendaItem a where a.meeting = :meeting order by a.place, a.letter", AgendaItem.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** Cases and breaks together. */
  Agenda wholeAgenda(UUID meeting) {
    List<AgendaEntry> entries = new ArrayList<>(agenda(meeting));
    entries.addAll(breaks(meeting));
    return new Agenda(entries);
  }

  List<AgendaBreak> breaks(UUID meeting) {
    return entities
        .createQuery("select b from AgendaBreak b where b.meeting = :meeting order by b.place", AgendaBreak.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  void drop(AgendaBreak pause) {
    entities.remove(pause);
  }

  /** What stands on the agendas of several meetings. */
  List<AgendaItem> agendas(Collection<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select a from AgendaItem a where a.meeting in :meetings and a.removedAt is null", AgendaItem.class)
        .setParameter("meetings", meetings.stream().map(Meeting::id).toList())
        .getResultList();
  }

  /**
   * @throws Missing when no case has this letter
   */
  AgendaItem item(UUID meeting, String letter) {
    return agenda(meeting).stream().filter(item -> item.letter().equals(letter)).findFirst().orElseThrow(Missing::new);
  }

  List<AgendaItem> items(ReviewId review) {
    return entities
        .createQuery(
            "select a from AgendaItem a, Meeting m where a.meeting = m.id and a.review = :review and a.removedAt is null"
                + " order by m.heldOn desc, m.id desc",
            AgendaItem.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  List<PanelRoom.Past> heldSince(LocalDate day) {
    List<Meeting> held =
        entities
            .createQuery("select m from Meeting m where m.heldOn >= :day and m.attendanceAt is not null order by m.heldOn desc, m.id desc", Meeting.class)
            .setParameter("day", day)
            .setMaxResults(LISTED)
            .getResultList();
    Map<UUID, Set<String>> present =
        held.isEmpty()
            ? Map.of()
            : entities
                .createQuery("select i from Invited i where i.key.meeting in :meetings and i.present = true", Invited.class)
                .setParameter("meetings", held.stream().map(Meeting::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Invited::meeting, Collectors.mapping(Invited::account, Collectors.toSet())));
    return held.stream()
        .map(one -> new PanelRoom.Past(one.id(), one.title(), one.heldOn(), present.getOrDefault(one.id(), Set.of())))
        .toList();
  }

  List<PanelRoom.Occasion> occasions(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select m, a from AgendaItem a, Meeting m where a.meeting = m.id and a.review in :reviews and a.removedAt is null"
                    + " and m.cancelledAt is null",
                Object[].class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultStream()
            .map(row -> occasion((Meeting) row[0], (AgendaItem) row[1]))
            .toList();
  }

  private static PanelRoom.Occasion occasion(Meeting meeting, AgendaItem item) {
    return new PanelRoom.Occasion(meeting.id(), meeting.heldOn(), item.letter(), item.review());
  }

  /** Those of the reviews that stand on the agenda of a meeting that was not held yet. */
  Set<UUID> onAnAgenda(Collection<ReviewId> reviews) {
    return entities
        .createQuery(
            "select a.review from AgendaItem a, Meeting m where a.meeting = m.id and a.review in :reviews"
                + " and a.removedAt is null and m.attendanceAt is null and m.cancelledAt is null",
            UUID.class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** The review, the day and whether it was held, of every meeting on whose agenda one of the reviews stands. */
  List<Object[]> daysOf(Collection<ReviewId> reviews) {
    return entities
        .createQuery(
            "select a.review, m.heldOn, m.attendanceAt from AgendaItem a, Meeting m where a.meeting = m.id and a.review in :reviews"
                + " and a.removedAt is null and m.cancelledAt is null",
            Object[].class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .getResultList();
  }

  /** What people said about the cases, also at an earlier meeting: a connection with a child does not end with it. */
  List<Interest> interests(Collection<AgendaItem> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select i from Interest i where i.review in :reviews order by i.declaredAt", Interest.class)
        .setParameter("reviews", items.stream().map(item -> item.review().value()).toList())
        .getResultList();
  }

  /** Those of the items of which the account said whether it has a connection. */
  Set<UUID> spokenFor(Collection<AgendaItem> items, String account) {
    if (items.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery("select i.item from Interest i where i.item in :items and i.account = :account", UUID.class)
        .setParameter("items", items.stream().map(AgendaItem::id).toList())
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The reviews that a declared connection closes to the actor, read once a transaction: every question to the policy asks for them. */
  Set<UUID> barred(Actor actor) {
    return barredReviews.of(PanelScope.class, actor, () -> connected(actor.id()));
  }

  /** Whoever lets the actor declare a connection calls this, so that it bars them at once. */
  void forgetBarred(Actor actor) {
    barredReviews.forget(PanelScope.class, actor);
  }

  /** Those of the barred reviews whose papers the chair lets the account read all the same. */
  Set<UUID> stays(String account) {
    return entities
        .createQuery(
            "select i.review from Interest i where i.account = :account and i.connected = true and i.withdrawnAt is null"
                + " group by i.review having min(i.ruling) = 'STAYS' and max(i.ruling) = 'STAYS'",
            UUID.class)
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<UUID> connected(String account) {
    return entities
        .createQuery("select i.review from Interest i where i.account = :account and i.connected = true and i.withdrawnAt is null", UUID.class)
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a meeting lets this account at the papers of a review. */
  boolean papersFor(String account, UUID review) {
    return any(" and a.papers is not null", account, review, Map.of());
  }

  /**
   * Whether this account chairs a review in a meeting of today or before, or for which its papers are released. Who was named to act
   * for the chair does so in the cases that a connection closes to the chair, and when the chair is not in the room.
   */
  boolean chairs(String account, UUID review, LocalDate today) {
    return any(
        " and (a.papers is not null or m.heldOn <= :today)"
            + " and (m.chair = :account or m.deputyChair = :account and (exists (select n from Interest n where n.review = a.review"
            + " and n.account = m.chair and n.connected = true and n.withdrawnAt is null) or m.attendanceAt is not null"
            + " and (concat(' ', a.leftCase, ' ') like concat('% ', m.chair, ' %') or exists (select c from Invited c"
            + " where c.key.meeting = m.id and c.key.account = m.chair and c.present = false))))",
        account, review, Map.of("today", today));
  }

  private boolean any(String which, String account, UUID review, Map<String, Object> more) {
    TypedQuery<UUID> query =
        entities.createQuery(
            "select a.id from AgendaItem a, Meeting m, Invited i where a.meeting = m.id and i.key.meeting = m.id"
                + " and a.review = :review and a.removedAt is null and i.uninvited = false"
                + " and i.key.account = :account and (i.item is null or i.item = a.id)" + which,
            UUID.class);
    more.forEach(query::setParameter);
    return !query.setParameter("account", account).setParameter("review", review).setMaxResults(1).getResultList().isEmpty();
  }

  Set<UUID> opened(Collection<UUID> papers, String account) {
    if (papers.isEmpty()) {
      return Set.of();
    }
    return entities
        .createQuery("select o.key.papers from Opened o where o.key.papers in :papers and o.key.account = :account", UUID.class)
        .setParameter("papers", papers)
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean opened(UUID papers, String account) {
    return entities.find(Opened.class, new Opened.Key(papers, account)) != null;
  }
}
