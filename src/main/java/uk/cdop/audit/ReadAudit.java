package uk.cdop.audit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.ModuleApi;

/** Reads the record back: of one case for those entitled, of the whole CDOP for its auditor. Reading is itself recorded. */
@ModuleApi
@UseCase
public class ReadAudit {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject AuditEntries entries;
  @Inject Colleagues colleagues;

  /** The auditor's page: the entries and whether the chain holds. */
  public record Whole(AuditPart part, Optional<Long> firstBroken) {}

  public AuditPart ofReview(UUID review, Optional<Long> before) {
    access.require(Permission.SEE_WHO_LOOKED, review);
    audit.record(Act.on(review, "audit.case_viewed"));
    return named(entries.ofReview(review, before.orElse(Long.MAX_VALUE), AuditPart.SIZE + 1));
  }

  /**
   * @param account only this person's acts; empty for everybody's
   */
  public Whole all(String account, Optional<Long> before) {
    Actor actor = access.require(Permission.READ_AUDIT);
    audit.record(Act.of("audit.viewed", account));
    return new Whole(
        named(entries.all(account, before.orElse(Long.MAX_VALUE), AuditPart.SIZE + 1)),
        entries.firstBroken(actor.cdop()));
  }

  /** What one person looked at and did in one case between two moments, newest first, at most 200 entries. */
  public AuditPart during(String account, UUID review, Instant from, Instant until) {
    access.require(Permission.READ_AUDIT);
    List<Entry> read = entries.during(account, review, from, until, AuditPart.SIZE * 4);
    return AuditPart.all(read, names(read));
  }

  private AuditPart named(List<Entry> read) {
    return AuditPart.of(read, names(read));
  }

  private UnaryOperator<String> names(List<Entry> read) {
    Map<String, Colleague> known = colleagues.named(read.stream().map(Entry::actor).distinct().toList());
    return account -> known.containsKey(account) ? known.get(account).name() : account;
  }
}
