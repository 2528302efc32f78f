package uk.cdop.documents.check;

import java.util.Locale;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.SafeText;

/**
 * A file's name as it may be shown and saved again: one line, no folder, nothing a system reads in its own way, at most
 * {@value #LONGEST} characters with its ending.
 */
@ModuleApi
public record FileName(String value) {
  private static final int LONGEST = 120;

  public FileName {
    if (!value.equals(safe(value))) {
      throw new IllegalArgumentException("Not a safe file name");
    }
  }

  /** The safe form of the name as it was sent; some browsers send a whole path. */
  public static FileName of(String sent) {
    return new FileName(safe(sent));
  }

  /** What follows the last dot, in small letters; empty when there is none. */
  public String ending() {
    return ending(value).toLowerCase(Locale.ROOT);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  private static String safe(String sent) {
    String line = SafeText.line(sent.length() > 2000 ? sent.substring(sent.length() - 2000) : sent);
    String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    String plain =
        last.codePoints()
            // Format characters turn text round, so that "exe.pdf" could be shown for what ends otherwise.
            .filter(point -> Character.getType(point) != Character.FORMAT)
            .filter(point -> "<>:\"|?*;%".indexOf(point) < 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    String ending = ending(plain);
    String stem = ending.isEmpty() ? plain : plain.substring(0, plain.length() - ending.length() - 1).strip();
    if (ending.length() > 10) {
      ending = ending.substring(0, 10);
    }
    int room = LONGEST - 11;
    String kept = stem.length() > room ? stem.substring(0, stem.offsetByCodePoints(0, stem.codePointCount(0, room) - 1)).strip() : stem;
    if (kept.isEmpty() || kept.matches("(?i)con|prn|aux|nul|com\\d|lpt\\d")) {
      kept = "file";
    }
    return ending.isEmpty() ? kept : kept + "." + ending;
  }
}
