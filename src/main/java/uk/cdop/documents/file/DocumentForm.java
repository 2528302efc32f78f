package uk.cdop.documents.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.SafeText;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.web.FormWithFile;

/**
 * What a person said of a file they add, in the fields of the template `documents/fields`, and what of it must be mended.
 *
 * @param giver who gave the file
 */
@ModuleApi
public record DocumentForm(Entered entered, Optional<DocumentKind> kind, Optional<LocalDate> date, String giver, Mistakes mistakes) {
  private static final int LONGEST_NOTE = 500;

  /** Reads a form on which the giver is asked for. */
  public static DocumentForm read(FormWithFile sent, LocalDate today) {
    return read(sent, today, SafeText.line(sent.entered().text("from")));
  }

  /** Reads a form of someone whose organisation is known. */
  public static DocumentForm read(FormWithFile sent, LocalDate today, String giver) {
    Entered entered = sent.entered();
    Optional<DocumentKind> kind = DocumentKind.of(entered.text("kind"));
    Optional<LocalDate> date = entered.date("date");
    boolean dateTyped = !(entered.text("date-day") + entered.text("date-month") + entered.text("date-year")).isEmpty();
    String title = entered.text("title");
    boolean distressing = entered.has("distressing", "yes");
    Mistakes mistakes =
        Mistakes.none()
            .addIf(sent.fileName().isEmpty() && sent.file().length == 0, "file", "Choose a file")
            .addIf(title.isEmpty(), "title", "Say in a few words what the document is")
            .addIf(title.length() > Particulars.LONGEST_TITLE, "title", "Say what the document is in at most 200 characters")
            .addIf(kind.isEmpty(), "kind", "Say what kind of document it is")
            .addIf(dateTyped && date.isEmpty(), "date", "The date of the document must be a real date, such as 3 10 2026")
            .addIf(date.filter(today::isBefore).isPresent(), "date", "The date of the document must not be in the future")
            .addIf(giver.isEmpty(), "from", "Say who gave the document")
            .addIf(giver.length() > Particulars.LONGEST_TITLE, "from", "Say who gave the document in at most 200 characters")
            .addIf(!distressing && !entered.has("distressing", "no"), "distressing", "Select whether it could distress a reader")
            .addIf(distressing && entered.text("note").isEmpty(), "note", "Say what a reader should know before they open it")
            .addIf(entered.text("note").length() > LONGEST_NOTE, "note", "Say what a reader should know in at most 500 characters");
    if (mistakes.any() && sent.file().length > 0) {
      mistakes.add("file", "Choose the file again. It was not kept, because something else has to be fixed first");
    }
    return new DocumentForm(entered, kind, date, giver, mistakes);
  }

  /** What was said, once nothing has to be mended. */
  public Particulars particulars() {
    return new Particulars(
        SafeText.line(entered.text("title")),
        kind.orElseThrow(),
        date,
        entered.has("distressing", "yes") ? entered.text("note") : "",
        giver);
  }

  public static List<Choice> kinds(Entered entered) {
    return Arrays.stream(DocumentKind.values())
        .map(kind -> new Choice(kind.name(), kind.label(), "", entered.has("kind", kind.name())))
        .toList();
  }

  public static List<Choice> distressing(Entered entered) {
    return List.of(
        new Choice("yes", "Yes", "For example photographs, injuries, a post-mortem report", entered.has("distressing", "yes")),
        new Choice("no", "No", "", entered.has("distressing", "no")));
  }
}
