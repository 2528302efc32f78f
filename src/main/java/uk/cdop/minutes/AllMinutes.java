package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;

/** The minutes of the current transaction's CDOP. */
@ApplicationScoped
class AllMinutes {
  @PersistenceContext EntityManager entities;

  /** Newest first. */
  List<Minutes> of(UUID meeting) {
    return entities
        .createQuery("select m from Minutes m where m.meeting = :meeting order by m.number desc", Minutes.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** The newest version of each of the meetings that have one. */
  Map<UUID, Minutes> newest(Collection<UUID> meetings) {
    return meetings.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select m from Minutes m where m.meeting in :meetings and m.number = (select max(n.number) from Minutes n where n.meeting = m.meeting)",
                Minutes.class)
            .setParameter("meetings", meetings)
            .getResultStream()
            .collect(Collectors.toMap(Minutes::meeting, Function.identity()));
  }

  /**
   * The newest version, held for this transaction, so that nobody approves while another writes.
   *
   * @throws Missing when there is none
   */
  Minutes held(UUID meeting) {
    Minutes newest = of(meeting).stream().findFirst().orElseThrow(Missing::new);
    entities.refresh(newest, LockModeType.PESSIMISTIC_WRITE);
    return newest;
  }

  List<Block> blocks(Minutes of) {
    return entities
        .createQuery("select b from Block b where b.minutes = :minutes order by b.place, b.id", Block.class)
        .setParameter("minutes", of.id())
        .getResultList();
  }

  /** @throws Missing when these minutes have no such block */
  Block block(Minutes of, UUID id) {
    return Optional.ofNullable(entities.find(Block.class, id)).filter(block -> block.minutes().equals(of.id())).orElseThrow(Missing::new);
  }

  List<Comment> comments(Minutes on) {
    return entities
        .createQuery("select c from Comment c where c.minutes = :minutes order by c.saidAt, c.id", Comment.class)
        .setParameter("minutes", on.id())
        .getResultList();
  }

  /** @throws Missing when there is no such comment on these minutes */
  Comment comment(Minutes on, UUID id) {
    return Optional.ofNullable(entities.find(Comment.class, id)).filter(one -> one.minutes().equals(on.id())).orElseThrow(Missing::new);
  }

  List<KeptWords> kept(Minutes in) {
    return entities
        .createQuery("select k from KeptWords k where k.id.minutes = :minutes", KeptWords.class)
        .setParameter("minutes", in.id())
        .getResultList();
  }

  Set<String> keptKeys(Minutes in) {
    return kept(in).stream().map(KeptWords::words).collect(Collectors.toSet());
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  void flush() {
    entities.flush();
  }
}
