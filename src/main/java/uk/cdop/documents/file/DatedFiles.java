package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.ReviewId;

/** The documents of a case that bear a date, for its chronology. */
@ApplicationScoped
public class DatedFiles implements DatedEntrySource {
  private static final String SOURCE = "Document";

  @Inject Files files;

  @Override
  public List<DatedEntry> entries(ReviewId review) {
    return files.dated(review).stream().map(DatedFiles::entry).toList();
  }

  private static DatedEntry entry(Files.Dated file) {
    String source = file.givenBy().isBlank() ? SOURCE : SOURCE + ", from " + file.givenBy();
    return new DatedEntry(
        DatedEntry.keyOf("document", file.file().toString()), file.on(), Optional.empty(), DatedEntry.Kind.DOCUMENT, "",
        file.kind().label(), file.title(), source, SOURCE, false);
  }
}
