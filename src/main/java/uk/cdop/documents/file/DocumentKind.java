package uk.cdop.documents.file;

import java.util.Arrays;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** What a document is, as people sort them. */
@ModuleApi
public enum DocumentKind {
  MEDICAL_RECORD("Medical record"),
  POST_MORTEM("Post-mortem report"),
  INVESTIGATION("Investigation or review report"),
  STATEMENT("Statement"),
  LETTER("Letter or email"),
  PHOTOGRAPH("Photograph or scan"),
  FROM_FAMILY("Something from the family"),
  OTHER("Something else");

  private final String label;

  DocumentKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<DocumentKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }
}
