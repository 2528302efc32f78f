package uk.cdop.documents.file;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.check.FileKind;
import uk.cdop.review.ReviewId;

/** Hands out the bytes of a document that was scanned and found clean. Each download goes on record. */
@UseCase
public class DownloadDocument {
  @Inject Access access;
  @Inject CaseFiles files;
  @Inject AuditTrail audit;

  /** A file as it was added. */
  public record Download(String name, FileKind kind, byte[] content) {}

  /** Empty while the document waits in quarantine, and after it was closed. */
  public Optional<Download> download(ReviewId review, UUID id) {
    access.require(Permission.SEE_DOCUMENTS, review.value());
    CaseFile file = files.get(review, id);
    if (!file.open()) {
      return Optional.empty();
    }
    byte[] content =
        files.content(file).orElseThrow(() -> new IllegalStateException("File " + id + " cannot be unlocked with the keys that are given"));
    audit.record(Act.on(review.value(), "documents.file_downloaded", id));
    return Optional.of(new Download(file.fileName(), file.fileKind(), content));
  }
}
