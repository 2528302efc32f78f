package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.documents.check.FileKind;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** The images among a review's documents, for papers that show one. Asked inside a use case, after access was asked. */
@ModuleApi
@ApplicationScoped
public class CaseImages {
  private static final Set<FileKind> IMAGES = Set.of(FileKind.JPEG, FileKind.PNG);

  @Inject CaseFiles files;

  /** An image's bytes as they were added, and their hash. */
  @ModuleApi
  public record Image(byte[] content, String sha256) {}

  /** Those that were scanned, found clean and not withdrawn, the newest first. */
  public List<KeptFile> of(ReviewId review) {
    return files.of(review).stream().filter(file -> file.open() && IMAGES.contains(file.fileKind())).map(CaseFile::facts).toList();
  }

  /** Empty when it is closed or its bytes are gone. */
  public Optional<Image> read(ReviewId review, UUID file) {
    CaseFile found = files.get(review, file);
    return found.open() ? files.content(found).map(content -> new Image(content, sha256(content))) : Optional.empty();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
