package uk.cdop.ncmd.filing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;

/** Lists the files that were made, newest first, 25 a page. */
@UseCase
public class ListBatches {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Batches batches;
  @Inject AuditTrail audit;

  /** A file and how many of its documents the reader may see. */
  public record Listed(Batch batch, int documents) {}

  /** One page and where the next begins. */
  public record Listing(List<Listed> batches, Optional<Keyset> next) {}

  public Listing list(Optional<Keyset> after) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    audit.record(Act.of("ncmd.batches_listed", ""));
    List<Batch> found = batches.newest(actor.cdop(), after, PAGE + 1);
    List<Batch> page = found.stream().limit(PAGE).toList();
    Map<UUID, Integer> seen = batches.seen(page, access.barred());
    List<Listed> listed = page.stream().map(batch -> new Listed(batch, seen.getOrDefault(batch.id(), 0))).toList();
    return new Listing(listed, found.size() > PAGE ? Optional.of(new Keyset(page.getLast().madeAt(), page.getLast().id())) : Optional.empty());
  }
}
