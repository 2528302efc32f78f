package uk.cdop.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.ErrorLine;

/**
 * A page as it is shown: heading, fields with what was typed, errors for the summary. Where the heading is the label of the only
 * question, {@code ownHeading} is false. Unlikely answers come with the value of a confirm button.
 */
@ModuleApi
public record PageView(
    String id,
    String heading,
    boolean ownHeading,
    String caption,
    String guidance,
    List<FieldView> fields,
    List<ErrorLine> errors,
    List<String> unlikely,
    String confirm) {

  /** The page with the saved answers; it shows errors only where all is answered and something does not fit together. */
  public static PageView of(Journey journey, Page page) {
    var errors = journey.open(page).isEmpty() ? journey.errors(page).stream().map(each -> atItsField(journey, each)).toList() : List.<Finding>of();
    return of(journey, page, Typed.of(page, journey.asked()), errors, List.of());
  }

  /** The page again after a post that did not go through. */
  public static PageView again(Journey before, Page page, Entry entry) {
    return switch (entry) {
      case Entry.Accepted accepted -> of(new Journey(before.edition(), accepted.answers()), page);
      case Entry.Rearranged rearranged -> of(before, page, rearranged.typed(), List.of(), List.of());
      case Entry.Refused refused ->
          of(new Journey(before.edition(), refused.answers()), page, refused.typed(), refused.errors(), List.of());
      case Entry.Unlikely odd -> of(new Journey(before.edition(), odd.answers()), page, odd.typed(), List.of(), odd.findings());
    };
  }

  private static PageView of(Journey journey, Page page, Typed typed, List<Finding> errors, List<Finding> unlikely) {
    Map<String, String> messages = new LinkedHashMap<>();
    errors.forEach(error -> messages.putIfAbsent(error.question(), error.message()));
    var views = new FieldViews(messages);
    String caption = journey.edition().sectionOf(page).title();
    boolean labelled = page.title().isEmpty();
    var fields = page.questions().stream()
        .filter(question -> journey.asks(question) || page.reveals(question))
        .map(question -> views.field(question, typed, labelled, labelled ? caption : ""))
        .toList();
    return new PageView(
        page.id(),
        page.heading(),
        !labelled,
        caption,
        page.guidance(),
        fields,
        errors.stream().map(error -> new ErrorLine(error.message(), "#" + error.question())).toList(),
        unlikely.stream().map(Finding::message).toList(),
        unlikely.isEmpty() ? "" : EntryReader.confirmation(unlikely));
  }

  private static Finding atItsField(Journey journey, Finding finding) {
    String field = journey.edition().question(finding.question()).map(FieldReader::field).orElse(finding.question());
    return Finding.error(field, finding.message());
  }
}
