package uk.cdop.analysis;

import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Rules of the category list that are often missed. They are hints: the words of a cause cannot decide, the chair does. */
enum CategoryHint {
  SUDEP("SUDEP|epilep\\w*") {
    @Override
    boolean missed(Categorisation chosen, String cause, long ageInDays) {
      return chosen.primary().equals("10") && mentionedIn(cause);
    }
  },
  EARLY_INFECTION("") {
    @Override
    boolean missed(Categorisation chosen, String cause, long ageInDays) {
      return chosen.primary().equals("9") && ageInDays < FIRST_WEEK_DAYS;
    }
  },
  MALIGNANCY("leuk(a)?emia\\w*|lymphoma\\w*|\\w*sarcoma\\w*|\\w*blastoma\\w*|\\w*carcinoma\\w*|glioma\\w*|tumou?rs?|cancers?|malignan\\w*|histiocytosis") {
    @Override
    boolean missed(Categorisation chosen, String cause, long ageInDays) {
      return !chosen.primary().isEmpty() && Integer.parseInt(chosen.primary()) > 4 && mentionedIn(cause);
    }
  };

  private static final int FIRST_WEEK_DAYS = 7;

  private final Pattern words;

  CategoryHint(String words) {
    this.words = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  abstract boolean missed(Categorisation chosen, String cause, long ageInDays);

  boolean missed(Categorisation chosen, String cause, Evidence evidence) {
    return missed(chosen, cause, ChronoUnit.DAYS.between(evidence.bornOn(), evidence.diedOn()));
  }

  boolean mentionedIn(String cause) {
    return words.matcher(cause).find();
  }
}
