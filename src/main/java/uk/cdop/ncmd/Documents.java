package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.ncmd.Changes.Change;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.platform.Missing;

/** Reads kept documents back into words, each under its own version of the dataset. */
@ApplicationScoped
public class Documents {
  @Inject Datasets datasets;

  /** Every item of a document; a version that is no longer known tells nothing. */
  public List<Item> items(Submission submission) {
    return items(submission.dataset(), submission.occasion(), submission.document());
  }

  /** The item at a path as a receiver names it, also one that the document leaves out; empty when the dataset has no such item. */
  Optional<Item> item(Submission submission, String path) {
    return datasets.find(submission.dataset())
        .flatMap(dataset -> DocumentWords.of(dataset, submission.document()).item(submission.occasion(), path));
  }

  List<Item> items(String version, Occasion occasion, byte[] document) {
    return DocumentWords.of(datasets.find(version).orElseThrow(Missing::new), document).items(occasion);
  }

  public List<Change> changes(Submission before, Submission now) {
    return Changes.between(items(before), items(now));
  }

  /** What a document that is about to be kept changes. */
  List<String> changes(Submission before, CaseStanding.Standing now) {
    List<Item> items = items(now.mapped().dataset().version(), now.mapped().occasion(), now.document().bytes());
    return Changes.between(items(before), items).stream().map(Change::words).toList();
  }
}
