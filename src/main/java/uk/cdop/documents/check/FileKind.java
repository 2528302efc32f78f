package uk.cdop.documents.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/** The kinds of file that are taken, told by their first bytes. What has none of these kinds is refused. */
@ModuleApi
public enum FileKind {
  PDF("PDF", "application/pdf", "pdf"),
  JPEG("Photograph (JPEG)", "image/jpeg", "jpg", "jpeg"),
  PNG("Image (PNG)", "image/png", "png"),
  WORD("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  MAIL("Email", "message/rfc822", "eml");

  private final String label;
  private final String mediaType;
  private final List<String> endings;

  FileKind(String label, String mediaType, String... endings) {
    this.label = label;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  public String label() {
    return label;
  }

  public String mediaType() {
    return mediaType;
  }

  boolean hasEnding(String ending) {
    return endings.contains(ending);
  }

  /** What a file chooser may offer, such as `.pdf,.jpg`. */
  public static String accepted() {
    return String.join(
        ",", Stream.of(values()).flatMap(kind -> kind.endings.stream()).map(ending -> "." + ending).toList());
  }

  static Optional<FileKind> byEnding(String ending) {
    return Stream.of(values()).filter(kind -> kind.hasEnding(ending)).findFirst();
  }

  /** The kind that the bytes themselves claim. A mail has no mark of its own: the structure check decides. */
  static Optional<FileKind> byContent(Bytes bytes) {
    if (bytes.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (bytes.startsWith(0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (bytes.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(PNG);
    }
    if (bytes.startsWith('P', 'K', 3, 4)) {
      return Optional.of(WORD);
    }
    return bytes.beginsLikeAMail() ? Optional.of(MAIL) : Optional.empty();
  }
}
