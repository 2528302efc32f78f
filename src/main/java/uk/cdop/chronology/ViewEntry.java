package uk.cdop.chronology;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one entry of a chronology to someone who edits it: as its source says it, as it reads now, and what was changed before. */
@UseCase
public class ViewEntry {
  @Inject OpenCase openCase;
  @Inject CaseChronology chronology;
  @Inject Edits edits;
  @Inject Colleagues colleagues;

  /**
   * The page's view.
   *
   * @param seen the number of the edit that stands, 0 for none
   */
  public record View(
      CaseFrame frame, String key, String when, String source, String original, String text, boolean hidden, List<Past> past, int seen) {

    public String href() {
      return frame.href("chronology/" + key);
    }
  }

  /** An edit, once made. */
  public record Past(String what, String text, String who, String when, String why) {}

  public View view(ReviewId review, String key) {
    CaseFrame frame = openCase.open(review, "chronology", Permission.COLLATE, "chronology.entry_viewed");
    CaseChronology.Built built = chronology.of(review, 0);
    Timeline.Moment moment = built.timeline().moment(key).orElseThrow(Missing::new);
    List<EntryEdit> past = edits.of(review, key);
    Map<String, Colleague> people = past.isEmpty() ? Map.of() : colleagues.named(past.stream().map(EntryEdit::by).distinct().toList());
    return new View(
        frame, key,
        Words.day(moment.entry().on()) + moment.entry().at().map(at -> " at " + Words.time(at)).orElse(""),
        String.join(", ", moment.sources()), moment.entry().text(), built.text(moment), moment.hidden(),
        past.stream().map(edit -> past(edit, people)).toList(),
        past.isEmpty() ? 0 : past.getFirst().number());
  }

  private static Past past(EntryEdit edit, Map<String, Colleague> people) {
    return new Past(
        edit.hidden() ? "Hidden" : edit.text().isEmpty() ? "The source’s own words" : "Edited",
        edit.text(),
        Optional.ofNullable(people.get(edit.by())).map(Colleague::name).orElse("A colleague"),
        Words.moment(edit.at()),
        edit.why());
  }
}
