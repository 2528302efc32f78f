package uk.cdop.documents.file;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * What people say of a file when they add it.
 *
 * @param date of the document itself; it feeds the chronology
 * @param contentNote what in it may distress a reader; empty when nothing should
 * @param givenBy the person or agency it came from
 */
@ModuleApi
public record Particulars(String title, DocumentKind kind, Optional<LocalDate> date, String contentNote, String givenBy) {
  public static final int LONGEST_TITLE = 200;

  public Particulars {
    if (title.isBlank() || title.length() > LONGEST_TITLE || givenBy.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("A document needs a title and short particulars");
    }
  }
}
