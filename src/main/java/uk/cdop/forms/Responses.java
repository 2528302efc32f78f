package uk.cdop.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Stale;

/**
 * The filled forms of the current transaction's CDOP. Asked inside a use case, which has asked access first. {@code by} is an
 * account or another stable id of who saves, never a person's name.
 */
@ModuleApi
@ApplicationScoped
public class Responses {

  @PersistenceContext EntityManager entities;
  @Inject Editions editions;
  @Inject Clock clock;

  /** Begins a response on the current edition of a form. */
  public Response open(String cdop, String form, Answers answers, String by) {
    return open(cdop, editions.current(form), answers, by);
  }

  /** Begins a response on this edition of a form. */
  public Response open(String cdop, Edition edition, Answers answers, String by) {
    return begun(new FormResponse(ResponseId.fresh(), cdop, edition, answers, now()), 1, by);
  }

  /** Begins a response as a change to another one, which stays as it is; its revisions are counted on from there. */
  public Response change(ResponseId id, String by) {
    var sent = entity(id, LockModeType.NONE);
    return begun(sent.copy(editions, now()), lastRevision(id) + 1, by);
  }

  private Response begun(FormResponse response, int revision, String by) {
    entities.persist(response);
    entities.persist(response.revision(revision, by));
    entities.flush();
    return response.response(editions);
  }

  /**
   * Keeps answers that were given elsewhere and are only read here: submitted from the start. Nothing is flushed, so that many
   * can be kept at once.
   */
  public ResponseId keep(String cdop, Edition edition, Answers answers, String by) {
    var id = ResponseId.fresh();
    Instant now = now();
    var response = FormResponse.kept(id, cdop, edition, answers, by, now);
    entities.persist(response);
    entities.persist(response.revision(1, by));
    return id;
  }

  /** Keeps other answers in the place of those that were sent, which stay as they are: submitted from the start, complete or not. */
  public ResponseId correct(ResponseId id, Answers answers, String by) {
    Instant now = now();
    FormResponse corrected = entity(id, LockModeType.NONE).corrected(editions, answers, by, now);
    entities.persist(corrected);
    entities.persist(corrected.revision(lastRevision(id) + 1, by));
    entities.flush();
    return corrected.response(editions).id();
  }

  /**
   * Reads a response.
   *
   * @throws Missing when there is no such response in this CDOP
   */
  public Response get(ResponseId id) {
    return entity(id, LockModeType.NONE).response(editions);
  }

  /** Those of the responses that there are in this CDOP, read at once. */
  public Map<ResponseId, Response> get(Collection<ResponseId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from FormResponse r where r.id in :ids", FormResponse.class)
            .setParameter("ids", ids.stream().map(ResponseId::value).toList())
            .getResultStream()
            .map(found -> found.response(editions))
            .collect(Collectors.toMap(Response::id, Function.identity()));
  }

  /**
   * Keeps answers, complete or not, and the revision.
   *
   * @throws Stale when someone saved or submitted after this version was read
   */
  public Response save(ResponseId id, Answers answers, long expectedVersion, String by) {
    var response = entity(id, LockModeType.PESSIMISTIC_WRITE);
    response.save(answers, expectedVersion, now());
    return kept(response, id, by);
  }

  /**
   * Freezes a response with the answers that are asked; those hidden by other answers are left out.
   *
   * @throws Stale when someone saved or submitted after this version was read
   * @throws IllegalStateException when it is not complete; the page asks {@link Journey#firstIncomplete()} before
   */
  public Response submit(ResponseId id, long expectedVersion, String by) {
    return submit(id, Set.of(), expectedVersion, by);
  }

  /** As {@link #submit(ResponseId, long, String)}, of a form of which only these sections were asked; of all when none is named. */
  public Response submit(ResponseId id, Set<String> parts, long expectedVersion, String by) {
    var response = entity(id, LockModeType.PESSIMISTIC_WRITE);
    var journey = response.response(editions).only(parts).journey();
    if (!journey.complete()) {
      throw new IllegalStateException("A response that is not complete cannot be submitted");
    }
    response.submit(journey.asked(), expectedVersion, by, now());
    return kept(response, id, by);
  }

  private Response kept(FormResponse response, ResponseId id, String by) {
    entities.flush();
    entities.persist(response.revision(lastRevision(id) + 1, by));
    entities.flush();
    return response.response(editions);
  }

  private FormResponse entity(ResponseId id, LockModeType lock) {
    var response = entities.find(FormResponse.class, id.value(), lock);
    if (response == null) {
      throw new Missing();
    }
    if (lock == LockModeType.PESSIMISTIC_WRITE) {
      // A response read earlier in this transaction may be older than the row now locked.
      entities.refresh(response);
    }
    return response;
  }

  private int lastRevision(ResponseId id) {
    return entities.createQuery("select coalesce(max(r.key.number), 0) from Revision r where r.key.response = :id", Integer.class)
        .setParameter("id", id.value())
        .getSingleResult();
  }

  /** PostgreSQL keeps microseconds; what is returned must equal what is read later. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
