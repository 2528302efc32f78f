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

  /** Whether the page shows this question. */
  public boolean shows(String question) {
    return fields.stream().anyMatch(field -> field.face().id().equals(question));
  }

  /** As {@link #of(Journey, Page)}, with what is known from elsewhere. */
  public static PageView of(Journey journey, Page page, Map<String, Offer> offers) {
    return of(journey, page, Typed.of(page, journey.asked()), standing(journey, page), List.of(), offers);
  }

  /** The page after a save that left something to do: fields as they should be shown now, and what is wrong with them. */
  public static PageView again(Journey now, Page page, Entry entry, Typed shown, Map<String, Offer> offers) {
    return switch (entry) {
      case Entry.Accepted accepted -> of(now, page, shown, List.of(), List.of(), offers);
      case Entry.Rearranged rearranged -> of(now, page, rearranged.typed(), List.of(), List.of(), offers);
      case Entry.Refused refused -> of(now, page, shown, refused.errors(), List.of(), offers);
      case Entry.Unlikely odd -> of(now, page, shown, List.of(), odd.findings(), offers);
    };
  }

  /** The page with the saved answers; it shows errors only where all is answered and something does not fit together. */
  public static PageView of(Journey journey, Page page) {
    return of(journey, page, Map.of());
  }

  private static List<Finding> standing(Journey journey, Page page) {
    return journey.open(page).isEmpty() ? journey.errors(page).stream().map(each -> atItsField(journey, each)).toList() : List.of();
  }

  /** The page again after a post that did not go through. */
  public static PageView again(Journey before, Page page, Entry entry) {
    return switch (entry) {
      case Entry.Accepted accepted -> of(new Journey(before.edition(), accepted.answers()), page);
      case Entry.Rearranged rearranged -> of(before, page, rearranged.typed(), List.of(), List.of(), Map.of());
      case Entry.Refused refused ->
          of(new Journey(before.edition(), refused.answers()), page, refused.typed(), refused.errors(), List.of(), Map.of());
      case Entry.Unlikely odd -> of(new Journey(before.edition(), odd.answers()), page, odd.typed(), List.of(), odd.findings(), Map.of());
    };
  }

  private static PageView of(
      Journey journey, Page page, Typed typed, List<Finding> errors, List<Finding> unlikely, Map<String, Offer> offers) {
    Map<String, String> messages = new LinkedHashMap<>();
    errors.forEach(error -> messages.putIfAbsent(error.question(), error.message()));
    var views = new FieldViews(messages, offers);
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
