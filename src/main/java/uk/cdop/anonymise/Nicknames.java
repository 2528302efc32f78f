package uk.cdop.anonymise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.cdop.review.NameForms;

/** The short and familiar forenames that the finder of identifiers knows, for the search of cases. */
@ApplicationScoped
public class Nicknames implements NameForms {
  @Override
  public Set<String> otherForms(String forename) {
    return Lexicon.get().otherForms(forename);
  }
}
