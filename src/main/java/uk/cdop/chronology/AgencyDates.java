package uk.cdop.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.information.ReturnedForms;
import uk.cdop.review.DatedEntry;
import uk.cdop.review.DatedEntrySource;
import uk.cdop.review.ReviewId;

/** The dated answers of the agencies. */
@ApplicationScoped
public class AgencyDates implements DatedEntrySource {
  @Inject ReturnedForms returned;

  @Override
  public List<DatedEntry> entries(ReviewId review) {
    List<DatedEntry> entries = new ArrayList<>();
    for (ReturnedForms.ReturnedForm form : returned.of(review)) {
      Map<String, Integer> met = new HashMap<>();
      for (DatedAnswers.Dated dated : DatedAnswers.in(form.edition(), form.answers())) {
        entries.add(entry(form, dated, met));
      }
    }
    return entries;
  }

  /** An event with one date has one key whoever tells it; a row has the key of its form, its question and how many rows had its date before. */
  private static DatedEntry entry(ReturnedForms.ReturnedForm form, DatedAnswers.Dated dated, Map<String, Integer> met) {
    LocalDate on = dated.on();
    String key = dated.once()
        ? DatedEntry.keyOf(dated.question(), on.toString())
        : DatedEntry.keyOf(
            form.request().toString(), dated.question(), on.toString(), "" + met.merge(dated.question() + on, 1, Integer::sum));
    return new DatedEntry(
        key, on, dated.at(), dated.contact() ? DatedEntry.Kind.CONTACT : DatedEntry.Kind.EVENT, dated.once() ? dated.question() : "",
        dated.what(), dated.detail(), form.agency(), form.agencyType(), dated.notBrought());
  }
}
