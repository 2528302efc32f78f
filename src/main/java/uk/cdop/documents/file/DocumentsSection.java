package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.documents.scan.VirusScanner;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** The documents' part of a case. */
@ApplicationScoped
public class DocumentsSection implements CaseSection {
  static final String PATH = "documents";

  @Inject CaseFiles files;
  @Inject VirusScanner scanner;

  @Override
  public int place() {
    return 35;
  }

  @Override
  public String name() {
    return "Documents";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Permission permission() {
    return Permission.SEE_DOCUMENTS;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<String> lines = new ArrayList<>();
    long all = files.count(review, FileState.values());
    long waiting = files.count(review, FileState.WAITING_FOR_SCAN);
    lines.add(all == 0 ? "No documents yet" : Words.plural(all, "document"));
    if (waiting > 0) {
      lines.add(waiting + " waiting for the virus scan" + (scanner.setUp() ? "" : ", but no scanner is set up"));
    }
    return lines;
  }
}
