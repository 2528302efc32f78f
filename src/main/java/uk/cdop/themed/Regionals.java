package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** Regional meetings as the current transaction's CDOP may know them; the policies of the database draw the line. Asked inside a use case. */
@ApplicationScoped
class Regionals {
  private static final int LISTED = 50;
  @PersistenceContext EntityManager entities;

  /** What a CDOP told of how many cases it offers, empty while it chooses; and for the host whether all of them are chosen and checked. */
  record Offered(Optional<Integer> atLeast, boolean ready) {}

  /**
   * @throws Missing when there is none, or it is not this CDOP's to know
   */
  Regional get(UUID id) {
    return Optional.ofNullable(entities.find(Regional.class, id)).orElseThrow(Missing::new);
  }

  Optional<Regional> known(UUID id) {
    return Optional.ofNullable(entities.find(Regional.class, id));
  }

  void keep(Object made) {
    entities.persist(made);
  }

  void flush() {
    entities.flush();
  }

  /** Those to come first, newest first. */
  List<Regional> all() {
    return entities.createQuery("select m from Regional m order by m.heldOn desc, m.id", Regional.class).setMaxResults(LISTED).getResultList();
  }

  List<Participant> participants(UUID meeting) {
    return entities
        .createQuery("select p from Participant p where p.key.meeting = :meeting order by p.key.cdop", Participant.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  Optional<Participant> participant(UUID meeting, String cdop) {
    return Optional.ofNullable(entities.find(Participant.class, new Participant.Key(meeting, cdop)));
  }

  /** The meetings this CDOP was asked to, by meeting. */
  Map<UUID, Participant> ours(String cdop) {
    return entities
        .createQuery("select p from Participant p where p.key.cdop = :cdop", Participant.class)
        .setParameter("cdop", cdop)
        .getResultStream()
        .collect(Collectors.toMap(Participant::meeting, each -> each));
  }

  /** What this CDOP decided about its own cases. */
  List<Offer> offers(UUID meeting) {
    return entities
        .createQuery("select o from Offer o where o.meeting = :meeting order by o.number", Offer.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  List<Offer> offersOf(ReviewId review) {
    return entities
        .createQuery(
            "select o from Offer o, Regional m where m.id = o.meeting and o.review = :review order by m.heldOn desc, o.id", Offer.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  /** This CDOP's cases at meetings that are not cancelled, those of the next meeting first. */
  Map<Offer, Regional> openOffers() {
    List<Object[]> rows =
        entities
            .createQuery(
                "select o, m from Offer o, Regional m where m.id = o.meeting and o.standing = :offered and m.state <> :cancelled order by m.heldOn, o.id",
                Object[].class)
            .setParameter("offered", Offer.Standing.OFFERED)
            .setParameter("cancelled", Regional.State.CANCELLED)
            .setMaxResults(300)
            .getResultList();
    Map<Offer, Regional> open = new LinkedHashMap<>();
    rows.forEach(row -> open.put((Offer) row[0], (Regional) row[1]));
    return open;
  }

  Optional<Offer> offer(UUID id) {
    return Optional.ofNullable(entities.find(Offer.class, id));
  }

  Set<UUID> offeredElsewhere(UUID meeting) {
    return entities
        .createQuery(
            "select o.review from Offer o, Regional m where m.id = o.meeting and o.meeting <> :meeting and o.standing = :offered"
                + " and m.state <> :cancelled",
            UUID.class)
        .setParameter("meeting", meeting)
        .setParameter("offered", Offer.Standing.OFFERED)
        .setParameter("cancelled", Regional.State.CANCELLED)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  Map<String, Offered> offered(UUID meeting) {
    List<Object[]> rows =
        entities
            .createNativeQuery("select cdop, at_least, ready from themed.offered(:meeting)", Object[].class)
            .setParameter("meeting", meeting)
            .getResultList();
    Map<String, Offered> offered = new HashMap<>();
    rows.forEach(row -> offered.put((String) row[0], new Offered(Optional.ofNullable((Number) row[1]).map(Number::intValue), (Boolean) row[2])));
    return offered;
  }

  void share(Offer offer, UUID pack, Copy copy, Instant now) {
    entities.flush();
    entities
        .createNativeQuery(
            "select cast(themed.share(:offer, :pack, :headline, :band, :papers, :record, :hash, :now) as text)", String.class)
        .setParameter("offer", offer.id())
        .setParameter("pack", pack)
        .setParameter("headline", copy.headline())
        .setParameter("band", copy.ageBand())
        .setParameter("papers", copy.papers())
        .setParameter("record", copy.record())
        .setParameter("hash", copy.sha256())
        .setParameter("now", Timestamp.from(now))
        .getSingleResult();
  }

  /** What is copied of a case. */
  record Copy(String headline, String ageBand, String papers, String record, String sha256) {}

  void unshare(Offer offer, Instant now) {
    entities.flush();
    entities
        .createNativeQuery("select cast(themed.unshare(:offer, :now) as text)", String.class)
        .setParameter("offer", offer.id())
        .setParameter("now", Timestamp.from(now))
        .getSingleResult();
  }

  String release(Regional meeting, Instant now) {
    entities.flush();
    String came =
        (String)
            entities
                .createNativeQuery("select themed.release(:meeting, :now, :closes)", String.class)
                .setParameter("meeting", meeting.id())
                .setParameter("now", Timestamp.from(now))
                .setParameter("closes", Timestamp.from(meeting.closing()))
                .getSingleResult();
    entities.clear();
    return came;
  }

  /** Takes out what a panel reviewed since it was offered. */
  void dropReviewed(UUID meeting, Instant now) {
    entities.flush();
    entities
        .createNativeQuery("select cast(themed.drop_reviewed(:meeting, :now) as text)", String.class)
        .setParameter("meeting", meeting)
        .setParameter("now", Timestamp.from(now))
        .getSingleResult();
  }

  /** The factors found in the cases that the person who acts may read now. */
  List<Mark> marks(UUID meeting) {
    return entities.createQuery("select m from Mark m where m.key.meeting = :meeting order by m.key.letter", Mark.class).setParameter("meeting", meeting).getResultList();
  }

  Optional<Mark> mark(UUID meeting, String letter) {
    return Optional.ofNullable(entities.find(Mark.class, new Mark.Key(meeting, letter)));
  }

  /** The copies the person who acts may read now, by letter. */
  Map<String, Snapshot> readable(UUID meeting) {
    return entities
        .createQuery("select s from Snapshot s where s.meeting = :meeting", Snapshot.class)
        .setParameter("meeting", meeting)
        .getResultStream()
        .collect(Collectors.toMap(Snapshot::letter, each -> each));
  }

  List<RegionalItem> agenda(UUID meeting) {
    return everOnAgenda(meeting).stream().filter(item -> !item.withdrawn()).toList();
  }

  /** With those that their owners took back. */
  List<RegionalItem> everOnAgenda(UUID meeting) {
    return entities
        .createQuery("select i from RegionalItem i where i.key.meeting = :meeting order by i.place, i.key.letter", RegionalItem.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /**
   * @throws Missing when no case has this letter
   */
  RegionalItem item(UUID meeting, String letter) {
    return agenda(meeting).stream().filter(item -> item.letter().equals(letter)).findFirst().orElseThrow(Missing::new);
  }

  List<Attendee> everNamed(UUID meeting) {
    return entities
        .createQuery("select a from Attendee a where a.key.meeting = :meeting order by a.name, a.key.account", Attendee.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  List<Attendee> attendees(UUID meeting) {
    return everNamed(meeting).stream().filter(one -> !one.removed()).toList();
  }

  Set<UUID> attendedBy(String account) {
    return entities
        .createQuery("select a.key.meeting from Attendee a where a.key.account = :account and a.removed = false", UUID.class)
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  /** Whether a released meeting lets this CDOP's own chair at the analysis of a review. */
  boolean chairs(String account, UUID review) {
    return !entities
        .createQuery(
            "select o.id from Offer o, Regional m, Participant p where m.id = o.meeting and p.key.meeting = m.id and o.review = :review"
                + " and o.standing = :offered and o.letter is not null and m.state in (:states) and (p.chair = :account or p.deputy = :account and exists (select c from"
                + " Connection c where c.meeting = o.meeting and c.letter = o.letter and c.account = p.chair and c.connected = true and c.withdrawnAt is null))",
            UUID.class)
        .setParameter("review", review)
        .setParameter("offered", Offer.Standing.OFFERED)
        .setParameter("account", account)
        .setParameter("states", List.of(Regional.State.RELEASED, Regional.State.HELD))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Whose case each letter is; only the host is told. */
  Map<String, String> sharedBy(UUID meeting) {
    List<Object[]> rows =
        entities
            .createNativeQuery("select letter, cdop from themed.shared_by(:meeting)", Object[].class)
            .setParameter("meeting", meeting)
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Whether what was decided has reached the owner, by letter; only the host is told. */
  Map<String, String> handedOver(UUID meeting) {
    List<Object[]> rows =
        entities
            .createNativeQuery("select letter, state from themed.handed_over(:meeting)", Object[].class)
            .setParameter("meeting", meeting)
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** The age band of each case; only the host is told. */
  Map<String, AgeBand> ageBands(UUID meeting) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select letter, themed.age_band(meeting_id, letter) from themed.item where meeting_id = :meeting and not withdrawn", Object[].class)
            .setParameter("meeting", meeting)
            .getResultList();
    return rows.stream().filter(row -> row[1] != null).collect(Collectors.toMap(row -> (String) row[0], row -> AgeBand.valueOf((String) row[1])));
  }
}
