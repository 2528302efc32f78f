package uk.cdop.documents.check;

import static uk.cdop.documents.check.FileCheck.refuseIf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Every object of a PDF is looked at, also those nothing points to: none may run a script, start a program, send what is
 * typed, fetch another file or carry one.
 */
final class PdfCheck {
  private static final int MOST_OBJECTS = 400_000;
  private static final int TAIL = 2048;
  private static final Set<String> ACTIONS_THAT_RUN =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToR", "GoToE", "Movie", "Rendition", "RichMediaExecute");
  private static final Set<String> ENTRIES_THAT_RUN = Set.of("JS", "JavaScript", "XFA", "RichMediaContent", "RichMediaSettings");
  private static final Set<String> ENTRIES_OF_FILES = Set.of("EmbeddedFiles", "EF");
  private static final Set<String> THINGS_OF_FILES = Set.of("EmbeddedFile", "FileAttachment", "Collection");

  // The reader may quote a broken file in what it logs, and nothing of a file may stand in a log.
  private static final Logger SILENT = Logger.getLogger("org.apache.pdfbox");

  static {
    SILENT.setLevel(Level.OFF);
  }

  private PdfCheck() {}

  static void require(Bytes bytes) throws Refused {
    refuseIf(bytes.find("%%EOF", bytes.length() - TAIL, bytes.length()) < 0, Refusal.BROKEN);
    PdfStreams.requireBounded(bytes);
    try (PDDocument document = Loader.loadPDF(bytes.all())) {
      requireHarmless(document.getDocument());
      refuseIf(document.getNumberOfPages() == 0, Refusal.BROKEN);
    } catch (InvalidPasswordException locked) {
      throw new Refused(Refusal.LOCKED);
    } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | NullPointerException unreadable) {
      // The reader meets a wrong structure with any of these; what it cannot read is not taken.
      throw new Refused(Refusal.BROKEN);
    }
  }

  private static void requireHarmless(COSDocument document) throws Refused, IOException {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> toSee = new ArrayDeque<>();
    toSee.add(document.getTrailer());
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      toSee.add(document.getObjectFromPool(key));
    }
    while (!toSee.isEmpty()) {
      COSBase at = toSee.poll();
      COSBase thing = at instanceof COSObject reference ? reference.getObject() : at;
      if (thing == null || !seen.add(thing)) {
        continue;
      }
      refuseIf(seen.size() > MOST_OBJECTS, Refusal.TOO_MUCH_INSIDE);
      if (thing instanceof COSDictionary dictionary) {
        requireHarmless(dictionary);
        dictionary.getValues().stream().filter(PdfCheck::mayHold).forEach(toSee::add);
      } else if (thing instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          if (mayHold(array.get(i))) {
            toSee.add(array.get(i));
          }
        }
      }
    }
  }

  private static boolean mayHold(COSBase thing) {
    return thing instanceof COSObject || thing instanceof COSDictionary || thing instanceof COSArray;
  }

  private static void requireHarmless(COSDictionary dictionary) throws Refused {
    for (COSName key : dictionary.keySet()) {
      refuseIf(ENTRIES_THAT_RUN.contains(key.getName()), Refusal.PDF_RUNS);
      refuseIf(ENTRIES_OF_FILES.contains(key.getName()), Refusal.PDF_CARRIES_FILES);
    }
    refuseIf(ACTIONS_THAT_RUN.contains(name(dictionary, COSName.S)), Refusal.PDF_RUNS);
    refuseIf(name(dictionary, COSName.SUBTYPE).equals("RichMedia"), Refusal.PDF_RUNS);
    refuseIf(THINGS_OF_FILES.contains(name(dictionary, COSName.SUBTYPE)), Refusal.PDF_CARRIES_FILES);
    refuseIf(THINGS_OF_FILES.contains(name(dictionary, COSName.TYPE)), Refusal.PDF_CARRIES_FILES);
    // A stream whose bytes lie in another file.
    refuseIf(dictionary instanceof COSStream && dictionary.containsKey(COSName.F), Refusal.PDF_RUNS);
  }

  private static String name(COSDictionary dictionary, COSName key) {
    String name = dictionary.getNameAsString(key);
    return name == null ? "" : name;
  }
}
