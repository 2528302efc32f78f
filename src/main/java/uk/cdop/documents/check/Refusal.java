package uk.cdop.documents.check;

import java.util.Locale;
import uk.cdop.platform.Messages;
import uk.cdop.platform.ModuleApi;

/** Why a file is not taken. The sentence for each says how to mend it and stands in `messages.properties`. */
@ModuleApi
public enum Refusal {
  EMPTY,
  TOO_LARGE,
  KIND_NOT_TAKEN,
  OLD_OFFICE,
  HEIC,
  ENDING_DIFFERS,
  TEST_VIRUS,
  TWO_FILES_IN_ONE,
  BROKEN,
  LOCKED,
  TOO_MUCH_INSIDE,
  PDF_RUNS,
  PDF_CARRIES_FILES,
  WORD_MACROS,
  WORD_LINKS_OUT,
  WORD_CARRIES_FILES,
  IMAGE_TOO_LARGE,
  MAIL_ATTACHMENT;

  public String sentence() {
    return Messages.find("documents.refused." + name().toLowerCase(Locale.ROOT)).orElseThrow();
  }
}
