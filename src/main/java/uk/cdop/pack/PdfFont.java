package uk.cdop.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that goes into the file, and how wide words are in it. A character that it lacks is shown as one it has. */
record PdfFont(PDFont font, CmapLookup glyphs) {
  private static final int REPLACEMENT = 0xFFFD;

  static PdfFont embedded(PDDocument document, String name) throws IOException {
    try (InputStream file = PdfFont.class.getResourceAsStream("/pdf/fonts/" + name)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      return new PdfFont(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
    }
  }

  /** A text in one line, without what no page can show. */
  static String oneLine(String words) {
    return words.codePoints()
        .map(point -> Character.isISOControl(point) || Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> Character.getType(point) != Character.FORMAT && Character.getType(point) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip()
        .replaceAll(" {2,}", " ");
  }

  /** What of a text this font can show. */
  String shown(String words) {
    return oneLine(words).codePoints()
        .map(point -> point == ' ' || glyphs.getGlyphId(point) > 0 ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  float width(String shown, float size) {
    try {
      return font.getStringWidth(shown) / 1000 * size;
    } catch (IOException neverFromMemory) {
      throw new java.io.UncheckedIOException(neverFromMemory);
    }
  }

  /** The text in lines of at most this width; a word that is wider is cut. */
  List<String> lines(String words, float size, float most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : shown(words).split(" ")) {
      String rest = word;
      while (width(rest, size) > most) {
        int cut = cut(rest, size, most);
        if (!line.isEmpty()) {
          lines.add(line);
          line = "";
        }
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      if (line.isEmpty()) {
        line = rest;
      } else if (width(line + " " + rest, size) <= most) {
        line = line + " " + rest;
      } else {
        lines.add(line);
        line = rest;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private int cut(String word, float size, float most) {
    int cut = word.offsetByCodePoints(0, 1);
    while (cut < word.length() && width(word.substring(0, word.offsetByCodePoints(cut, 1)), size) <= most) {
      cut = word.offsetByCodePoints(cut, 1);
    }
    return cut;
  }
}
