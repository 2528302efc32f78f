package uk.cdop.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/**
 * The sheets of a document, filled from the top. What stands on each of them beside the text, header, foot and the reader's
 * mark across it, is an artifact: it is seen and printed, and not read out.
 */
final class PdfSheets {
  private static final float MARGIN = 64;
  private static final float SMALL = 9;
  private static final float LEADING = 1.5f;
  private static final PDRectangle SHEET = PDRectangle.A4;
  private static final float WIDTH = SHEET.getWidth() - 2 * MARGIN;

  private final PDDocument document;
  private final PdfStructure structure;
  private final PdfFont font;
  private final String header;
  private final String mark;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream content;
  private float y;

  PdfSheets(PDDocument document, PdfStructure structure, PdfFont font, String header, String mark) throws IOException {
    this.document = document;
    this.structure = structure;
    this.font = font;
    this.header = header;
    this.mark = mark;
    open();
  }

  PDPage page() {
    return pages.getLast();
  }

  /** Where the next line begins, from the foot of the sheet. */
  float top() {
    return y;
  }

  void space(float height) {
    if (y < SHEET.getHeight() - MARGIN) {
      y -= height;
    }
  }

  /** Goes to the next sheet unless there is as much room on this one. */
  void room(float height) throws IOException {
    if (y - height < MARGIN) {
      next();
    }
  }

  /** Goes to the next sheet unless this one is empty. */
  void next() throws IOException {
    if (y < SHEET.getHeight() - MARGIN) {
      content.close();
      open();
    }
  }

  /** Words in the margin of the next line, such as a bullet. */
  void beside(PDStructureElement element, PdfFont with, float size, String words) throws IOException {
    begin(element);
    show(with, size, MARGIN, y - size, words);
    content.endMarkedContent();
  }

  /** Words in as many lines as they need, on as many sheets. */
  void write(PDStructureElement element, PdfFont with, float size, float indent, String words) throws IOException {
    boolean open = false;
    for (String line : with.lines(words, size, WIDTH - indent)) {
      if (y - size * LEADING < MARGIN) {
        if (open) {
          content.endMarkedContent();
          open = false;
        }
        next();
      }
      if (!open) {
        begin(element);
        open = true;
      }
      // The space keeps the last word of a line and the first of the next apart when the text is read out or copied.
      show(with, size, MARGIN + indent, y - size, line + " ");
      y -= size * LEADING;
    }
    if (open) {
      content.endMarkedContent();
    }
  }

  /** Now that the number of sheets is known, each gets its number. */
  void finish() throws IOException {
    content.close();
    for (int at = 0; at < pages.size(); at++) {
      try (PDPageContentStream foot =
          new PDPageContentStream(document, pages.get(at), PDPageContentStream.AppendMode.APPEND, true, true)) {
        content = foot;
        artifact("Footer");
        String number = "Page " + (at + 1) + " of " + pages.size();
        show(font, SMALL, SHEET.getWidth() - MARGIN - font.width(number, SMALL), MARGIN / 2, number);
        foot.endMarkedContent();
      }
    }
  }

  private void open() throws IOException {
    PDPage page = new PDPage(SHEET);
    document.addPage(page);
    pages.add(page);
    structure.page(page);
    content = new PDPageContentStream(document, page);
    across();
    artifact("Header");
    show(font, SMALL, MARGIN, SHEET.getHeight() - MARGIN / 2, font.shown(header));
    content.endMarkedContent();
    artifact("Footer");
    float room = WIDTH - font.width("Page 0000 of 0000", SMALL);
    List<String> lines = font.lines(mark, SMALL, room);
    for (int at = 0; at < lines.size(); at++) {
      show(font, SMALL, MARGIN, MARGIN / 2 + (lines.size() - 1 - at) * SMALL * 1.2f, lines.get(at));
    }
    content.endMarkedContent();
    y = SHEET.getHeight() - MARGIN;
  }

  /** The mark lies under the text, pale enough that the text on it is read with ease. */
  private void across() throws IOException {
    String words = font.shown(mark);
    float diagonal = (float) Math.hypot(SHEET.getWidth(), SHEET.getHeight());
    double angle = Math.atan2(SHEET.getHeight(), SHEET.getWidth());
    float size = Math.min(30, (diagonal - 3 * MARGIN) / font.width(words, 1));
    float half = font.width(words, size) / 2;
    artifact("Watermark");
    content.setNonStrokingColor(0.88f);
    content.beginText();
    content.setFont(font.font(), size);
    content.setTextMatrix(
        Matrix.getRotateInstance(
            angle,
            (float) (SHEET.getWidth() / 2 - half * Math.cos(angle)),
            (float) (SHEET.getHeight() / 2 - half * Math.sin(angle))));
    content.showText(words);
    content.endText();
    content.setNonStrokingColor(0f);
    content.endMarkedContent();
  }

  private void begin(PDStructureElement element) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, structure.mark(element, page()));
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
  }

  private void artifact(String kind) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, "Pagination");
    properties.setName(COSName.SUBTYPE, kind);
    content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
  }

  private void show(PdfFont with, float size, float x, float at, String words) throws IOException {
    content.beginText();
    content.setFont(with.font(), size);
    content.newLineAtOffset(x, at);
    content.showText(words);
    content.endText();
  }
}
