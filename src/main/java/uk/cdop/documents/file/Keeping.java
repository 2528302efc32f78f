package uk.cdop.documents.file;

import java.util.UUID;
import uk.cdop.documents.check.Refusal;
import uk.cdop.platform.ModuleApi;

/** What came of offering a file. */
@ModuleApi
public sealed interface Keeping {
  /** It is kept, in quarantine until it was scanned. */
  record Kept(UUID file) implements Keeping {}

  /** It is not kept, for what is in it. */
  record NotTaken(Refusal why) implements Keeping {}

  /** It is not kept, because there are so many already. */
  record Enough(int most) implements Keeping {}

  /** A sentence that says how to mend it; empty when it was kept. */
  default String sentence() {
    return switch (this) {
      case Kept kept -> "";
      case NotTaken refused -> refused.why().sentence();
      case Enough enough -> "There are " + enough.most() + " files here already, which is the most. Put several documents into one PDF and add that";
    };
  }
}
