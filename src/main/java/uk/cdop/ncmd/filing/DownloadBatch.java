package uk.cdop.ncmd.filing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.sending.Transports;
import uk.cdop.platform.Missing;

/** The coordinator takes a file, locked to the receiver's key where the CDOP named one. Each case in it has the act in its history. */
@UseCase
public class DownloadBatch {
  @Inject Access access;
  @Inject Batches batches;
  @Inject Transports transports;
  @Inject AuditTrail audit;

  /** A file to hand over; its name holds no name of a person. */
  public record File(String name, byte[] bytes, boolean locked) {}

  /**
   * @throws Missing when there is no such file in this CDOP, or it holds a case the actor may not see
   */
  public File download(UUID id) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    Batch batch = batches.get(id);
    List<BatchFile.Part> parts = batches.parts(batches.documents(batch));
    Set<UUID> barred = access.barred();
    if (!batch.whole(parts.stream().filter(part -> !barred.contains(part.submission().review())).count())) {
      throw new Missing();
    }
    byte[] file = BatchFile.of(batch, parts);
    if (!BatchFile.sha256(file).equals(batch.sha256())) {
      throw new IllegalStateException("Batch " + id + " no longer gives the bytes it was made of");
    }
    audit.record(Act.of("ncmd.batch_downloaded", id));
    parts.forEach(part -> audit.record(Act.on(part.submission().review(), "ncmd.batch_downloaded", id)));
    String certificate = transports.of(actor.cdop()).certificate();
    if (certificate.isEmpty()) {
      return new File(batch.fileName(), file, false);
    }
    return switch (LockTo.read(certificate)) {
      case LockTo.Reading.Usable usable -> new File(batch.fileName() + ".p7m", Locked.to(usable.to(), file), true);
      case LockTo.Reading.Unusable unusable -> throw new IllegalStateException("A certificate that was read before can no longer be read");
    };
  }
}
