package uk.cdop.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a tagged document from top to bottom: what is added stands after what was added before, for the eye and the ear. */
final class TaggedPdf implements AutoCloseable {
  private static final float BODY = 12;
  private static final float INDENT = 18;

  private final String title;
  private final PDDocument document = new PDDocument();
  private final PdfStructure structure;
  private final PdfSheets sheets;
  private final PdfFont regular;
  private final PdfFont bold;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDOutlineItem chapter;

  /**
   * @param title also the header of every sheet
   * @param mark stands at the foot of every sheet and across it
   */
  TaggedPdf(String title, String mark) throws IOException {
    this.title = title;
    this.regular = PdfFont.embedded(document, "DejaVuSans.ttf");
    this.bold = PdfFont.embedded(document, "DejaVuSans-Bold.ttf");
    this.structure = new PdfStructure(document);
    this.sheets = new PdfSheets(document, structure, regular, title, mark);
    catalog();
  }

  void heading(int level, String words) throws IOException {
    float size = level == 1 ? 24 : level == 2 ? 17 : BODY;
    sheets.space(level == 1 ? 0 : level == 2 ? 18 : 8);
    // A heading stays with the beginning of what it heads.
    sheets.room(size * 1.4f + 3 * BODY * 1.5f);
    PDStructureElement element = structure.child(structure.document(), "H" + level);
    if (level < 3) {
      bookmark(level, words);
    }
    sheets.write(element, bold, size, 0, words);
    sheets.space(level == 3 ? 2 : 6);
  }

  void paragraph(String words) throws IOException {
    PDStructureElement element = structure.child(structure.document(), StandardStructureTypes.P);
    sheets.write(element, regular, BODY, 0, words);
    sheets.space(6);
  }

  void list(List<String> items) throws IOException {
    PDStructureElement list = structure.child(structure.document(), StandardStructureTypes.L);
    for (String item : items) {
      PDStructureElement one = structure.child(list, StandardStructureTypes.LI);
      sheets.room(BODY * 1.5f);
      sheets.beside(structure.child(one, StandardStructureTypes.LBL), regular, BODY, "\u2022");
      sheets.write(structure.child(one, StandardStructureTypes.L_BODY), regular, BODY, INDENT, item);
      sheets.space(4);
    }
    sheets.space(2);
  }

  void nextSheet() throws IOException {
    sheets.next();
  }

  void write(OutputStream to) throws IOException {
    sheets.finish();
    structure.finish();
    outline.openNode();
    document.save(to);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void bookmark(int level, String words) {
    PDPageXYZDestination there = new PDPageXYZDestination();
    there.setPage(sheets.page());
    there.setTop((int) sheets.top());
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(PdfFont.oneLine(words));
    item.setDestination(there);
    item.setStructureElement(structure.last());
    if (level == 1 || chapter == null) {
      outline.addLast(item);
      chapter = item;
    } else {
      chapter.addLast(item);
    }
    chapter.openNode();
  }

  private void catalog() throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    document.setVersion(1.7f);
    document.getDocumentInformation().setTitle(title);
    catalog.setLanguage("en-GB");
    catalog.setDocumentOutline(outline);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewer);
    catalog.getCOSObject().setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private String xmp() throws IOException {
    try (InputStream template = TaggedPdf.class.getResourceAsStream("/pdf/pdfua.xmp")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{title}", PdfFont.oneLine(title).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
  }
}
