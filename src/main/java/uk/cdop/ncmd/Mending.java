package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.ncmd.DocumentWords.Item;
import uk.cdop.review.AnswerPlaces;
import uk.cdop.review.AnswerPlaces.Asked;
import uk.cdop.review.AnswerPlaces.Place;
import uk.cdop.review.ReviewId;

/**
 * Finds the one question that a rejected item of a document came from, and where it is put right: by the sources that the dataset
 * names, of those the first that was answered in this case. Asked inside a use case, after access was asked.
 */
@ApplicationScoped
class Mending {
  @Inject @Any Instance<AnswerPlaces> places;
  @Inject Datasets datasets;
  @Inject Documents documents;

  /**
   * A reason, what it is about and where that is put right.
   *
   * @param item empty where the reason names no item of the document
   * @param asked the question; texts are empty where the item is no single answer
   * @param href the place in the case
   */
  record Mend(Reason.Given reason, Optional<Item> item, Asked asked, String href) {}

  List<Mend> of(Submission submission, List<Reason.Given> reasons) {
    ReviewId review = new ReviewId(submission.review());
    Dataset dataset = datasets.find(submission.dataset()).orElseGet(datasets::current);
    Map<String, Item> items = new HashMap<>();
    reasons.forEach(reason -> documents.item(submission, reason.path()).ifPresent(item -> items.put(reason.path(), item)));
    Map<String, List<Asked>> sources = new HashMap<>();
    items.values().forEach(item -> sources.put(item.path(), asked(dataset, item.path())));
    Map<Asked, Place> known = places(review, sources.values());
    List<Mend> mends = new ArrayList<>();
    for (Reason.Given reason : reasons) {
      Optional<Item> item = Optional.ofNullable(items.get(reason.path()));
      List<Asked> asked = item.map(one -> sources.get(one.path())).orElse(List.of()).stream().filter(known::containsKey).toList();
      Optional<Asked> source = asked.stream().filter(one -> known.get(one).answered()).findFirst().or(() -> asked.stream().findFirst());
      String part = "/reviews/" + review + "/" + item.map(Item::mend).filter(place -> !place.isEmpty()).orElse("ncmd");
      mends.add(new Mend(reason, item, source.orElse(new Asked("", "")), source.map(one -> known.get(one).href()).orElse(part)));
    }
    return mends;
  }

  /** An early version said less about where its items come from; the names of the items stayed. */
  private List<Asked> asked(Dataset dataset, String path) {
    List<Asked> asked = dataset.asked(path);
    return asked.isEmpty() ? datasets.current().asked(path) : asked;
  }

  private Map<Asked, Place> places(ReviewId review, Collection<List<Asked>> sources) {
    Set<Asked> asked = new LinkedHashSet<>();
    sources.forEach(asked::addAll);
    Map<Asked, Place> known = new HashMap<>();
    if (!asked.isEmpty()) {
      places.forEach(part -> known.putAll(part.of(review, asked)));
    }
    return known;
  }
}
