package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.CurrentActor;

/** What happened to the documents of the current transaction's CDOP. */
@ApplicationScoped
public class Steps {
  private static final int MOST = 500;
  private static final int MOST_TRIES = 5_000;

  @PersistenceContext EntityManager entities;
  @Inject CurrentActor current;
  @Inject Clock clock;

  /** Writes a step of the current actor, now. */
  public void add(Submission of, Step.Kind kind, Transport transport, String reference, String words) {
    write(of, kind, transport, reference, words);
    entities.flush();
  }

  /** Writes that a document was rejected, and why. */
  public void reject(Submission of, Transport transport, String reference, String words, List<Reason.Given> reasons) {
    Step step = write(of, Step.Kind.REJECTED, transport, reference, words);
    entities.flush();
    for (int place = 1; place <= reasons.size(); place++) {
      entities.persist(new Reason(of, step, place, reasons.get(place - 1)));
    }
    entities.flush();
  }

  private Step write(Submission of, Step.Kind kind, Transport transport, String reference, String words) {
    String cut = reference.length() > Step.LONGEST_REFERENCE ? reference.substring(0, Step.LONGEST_REFERENCE) : reference;
    Step step = new Step(of, kind, transport, cut, words, clock.instant(), current.actor().id());
    entities.persist(step);
    return step;
  }

  /** The steps of a document, newest first. */
  public List<Step.Told> of(UUID submission) {
    return entities
        .createQuery(
            "select new uk.cdop.ncmd.Step$Told(s.id, s.kind, s.transport, s.reference, s.words, s.at, s.by) from Step s"
                + " where s.submission = :submission order by s.number desc",
            Step.Told.class)
        .setParameter("submission", submission)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What is known of the tries to send each of these documents, since it was last queued or longer ago; none for those never tried. */
  public Map<UUID, Tried> tries(Collection<UUID> submissions) {
    if (submissions.isEmpty()) {
      return Map.of();
    }
    List<Tried.Try> found =
        entities
            .createQuery(
                "select new uk.cdop.ncmd.Tried$Try(s.submission, s.kind, s.words, s.at) from Step s where s.submission in :submissions"
                    + " and s.kind in (uk.cdop.ncmd.Step.Kind.TRIED, uk.cdop.ncmd.Step.Kind.NEEDS_FIXING) order by s.number",
                Tried.Try.class)
            .setParameter("submissions", submissions)
            .setMaxResults(MOST_TRIES)
            .getResultList();
    return found.stream().collect(Collectors.groupingBy(Tried.Try::submission, Collectors.collectingAndThen(Collectors.toList(), Tried::new)));
  }

  /** Why a document was last rejected, in the order in which it was said. */
  public List<Reason.Given> reasons(UUID submission) {
    return entities
        .createQuery(
            "select new uk.cdop.ncmd.Reason$Given(r.path, r.code, r.words) from Reason r where r.submission = :submission"
                + " and r.step = (select s.id from Step s where s.number = (select max(l.number) from Step l"
                + " where l.submission = :submission and l.kind = :rejected)) order by r.place",
            Reason.Given.class)
        .setParameter("submission", submission)
        .setParameter("rejected", Step.Kind.REJECTED)
        .setMaxResults(MOST)
        .getResultList();
  }
}
