package uk.cdop.access;

import jakarta.inject.Inject;
import java.util.Optional;

/** A person finds what they typed on a page and did not send. */
@UseCase
public class FindDraft {
  @Inject CurrentActor current;
  @Inject Drafts drafts;
  @Inject DraftPages pages;

  public Optional<Draft> find(String path) {
    current.actor();
    return pages.open(path) ? drafts.find(path) : Optional.empty();
  }
}
