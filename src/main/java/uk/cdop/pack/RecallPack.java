package uk.cdop.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.pack.PackOccasions.Reader;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.mail.Outbox;
import uk.cdop.review.ReviewId;

/**
 * The coordinator takes a released pack back: it closes at once for everybody, on every address, and all who
 * could open it are told by a mail that says nothing about the case. The version and the reason are kept.
 */
@ModuleApi
@UseCase
public class RecallPack {
  @Inject Access access;
  @Inject Packs packs;
  @Inject FrozenPapers frozen;
  @Inject Occasions occasions;
  @Inject Telling telling;

  /** Who is told, how, and the record of the act. */
  @Dependent
  static class Telling {
    @Inject Colleagues colleagues;
    @Inject Cdops cdops;
    @Inject Outbox outbox;
    @Inject AuditTrail audit;
  }

  /**
   * @throws uk.cdop.platform.Missing when the case has no such version
   */
  public void recall(ReviewId review, UUID pack, String reason) {
    Actor actor = access.require(Permission.RELEASE_PAPERS, review.value());
    Release release = packs.release(review, pack);
    if (!frozen.withdrawn(List.of(pack)).isEmpty()) {
      return;
    }
    Map<String, Reader> readers = new LinkedHashMap<>();
    List<String> opened = packs.openedBy(pack);
    if (!opened.isEmpty()) {
      telling.colleagues.named(opened).values().forEach(one -> readers.put(one.account(), new Reader(one.account(), one.name(), one.email())));
    }
    Optional<Occasions.Asked> heard = occasions.find(review, release.occasion());
    PackOccasions.Office office =
        heard.map(asked -> asked.kind().office(asked.occasion(), actor.cdop())).orElseGet(() -> new PackOccasions.Office(release.meeting(), actor.cdop()));
    heard.ifPresent(
        asked -> {
          asked.kind().readers(asked.occasion()).forEach(reader -> readers.put(reader.account(), reader));
          asked.kind().recalled(asked.occasion(), pack);
        });
    frozen.withdraw(pack, reason, actor);
    Cdop panel = telling.cdops.find(office.cdop()).orElseThrow();
    readers.values().stream()
        .filter(reader -> Mail.isAddress(reader.email()))
        .forEach(reader -> telling.outbox.queue(RecallMails.recalled(pack, office.meeting(), reader, panel)));
    telling.audit.record(Act.on(review.value(), "pack.recalled", pack).because(reason));
  }
}
