package uk.cdop.documents.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.documents.check.FileKind;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Status;

/**
 * What is known of a file that was added, without its bytes.
 *
 * @param handedOver whether staff see it; an agency's file is handed over when its answer is sent
 * @param finding the name of the virus, or a code for why it could not be scanned; empty otherwise
 */
@ModuleApi
public record KeptFile(
    UUID id,
    long version,
    Belonging belonging,
    String fileName,
    FileKind fileKind,
    int size,
    Particulars particulars,
    Instant addedAt,
    String adder,
    boolean handedOver,
    FileState state,
    int scanAttempts,
    Optional<Instant> scannedAt,
    String finding,
    Optional<Withdrawal> withdrawal) {

  /** When, by whom and why a file was withdrawn. */
  @ModuleApi
  public record Withdrawal(Instant at, String by, String why) {}

  public Status status() {
    return withdrawal.isPresent() ? new Status("Withdrawn", Status.Kind.CLOSED) : state.status();
  }

  /** Whether it can be downloaded. */
  public boolean open() {
    return state == FileState.CLEAN && withdrawal.isEmpty();
  }

  public boolean mayDistress() {
    return !particulars.contentNote().isEmpty();
  }

  /** Such as `340 KB` or `2.5 MB`. */
  public String sizeInWords() {
    if (size < 1024 * 1024) {
      return Math.max(1, Math.round(size / 1024.0)) + " KB";
    }
    long tenths = Math.round(size * 10.0 / (1024 * 1024));
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MB";
  }
}
