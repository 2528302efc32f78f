package uk.cdop.platform.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word file that a screen reader reads well: real headings in order, real lists, tables whose first row is a header and is
 * repeated on each page, the language of the document. It knows no author but CDOP, and holds no macros and no tracked changes.
 */
public final class WordDocument {
  private static final String AUTHOR = "CDOP";
  private static final String LANGUAGE = "en-GB";
  private static final String FONT = "Arial";
  private static final int BODY_SIZE = 24;
  private static final List<Integer> HEADING_SIZES = List.of(40, 32, 28);

  private final XWPFDocument document = new XWPFDocument();
  private BigInteger bullets;

  private WordDocument() {}

  /** What a Word file says is written here, from its beginning to its end. */
  public interface Writing {
    void into(WordDocument document);
  }

  /** @param title as the file's properties have it */
  public static byte[] titled(String title, Writing writing) {
    WordDocument file = new WordDocument();
    try (XWPFDocument document = file.document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.styles();
      file.properties(title);
      writing.into(file);
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  /** @param level from 1 to 3 */
  public void heading(int level, String text) {
    paragraph("Heading" + level, text);
  }

  /** A paragraph of running text; a line end in it is one in the file. */
  public void text(String text) {
    paragraph("Normal", text);
  }

  /** A list with bullets. */
  public void list(List<String> items) {
    for (String item : items) {
      XWPFParagraph paragraph = paragraph("Normal", item);
      paragraph.setNumID(bullets());
      paragraph.setNumILvl(BigInteger.ZERO);
    }
  }

  private BigInteger bullets() {
    if (bullets == null) {
      XWPFNumbering numbering = document.createNumbering();
      CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
      kind.setAbstractNumId(BigInteger.ONE);
      CTLvl level = kind.addNewLvl();
      level.setIlvl(BigInteger.ZERO);
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(STNumberFormat.BULLET);
      level.addNewLvlText().setVal("\u2022");
      CTInd indent = level.addNewPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf(425));
      indent.setHanging(BigInteger.valueOf(283));
      bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }
    return bullets;
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines.get(line));
    }
    return paragraph;
  }

  /** A table; its columns are the header row. */
  public void table(List<String> columns, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, columns.size());
    table.setWidth("100%");
    XWPFTableRow header = table.getRow(0);
    header.setRepeatHeader(true);
    header.setCantSplitRow(true);
    for (int column = 0; column < columns.size(); column++) {
      XWPFParagraph paragraph = header.getCell(column).getParagraphs().getFirst();
      paragraph.createRun().setText(columns.get(column));
      paragraph.getRuns().getFirst().setBold(true);
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        table.getRow(row + 1).getCell(column).getParagraphs().getFirst().createRun().setText(rows.get(row).get(column));
      }
    }
    document.createParagraph().setStyle("Normal");
  }

  private void styles() {
    XWPFStyles styles = document.createStyles();
    styles.setSpellingLanguage(LANGUAGE);
    style(styles, "Normal", "Normal", BODY_SIZE, Optional.empty());
    for (int level = 0; level < HEADING_SIZES.size(); level++) {
      style(styles, "Heading" + (level + 1), "heading " + (level + 1), HEADING_SIZES.get(level), Optional.of(level));
    }
  }

  /** @param level of a heading, from 0; empty for running text */
  private static void style(XWPFStyles styles, String id, String name, int halfPoints, Optional<Integer> level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTRPr letters = style.addNewRPr();
    letters.addNewRFonts().setAscii(FONT);
    letters.getRFontsArray(0).setHAnsi(FONT);
    letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    CTPPrGeneral lines = style.addNewPPr();
    lines.addNewSpacing().setAfter(BigInteger.valueOf(120));
    if (level.isPresent()) {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal("Normal");
      letters.addNewB();
      lines.addNewKeepNext();
      lines.addNewOutlineLvl().setVal(BigInteger.valueOf(level.get()));
    } else {
      style.setDefault(true);
    }
    styles.addStyle(new XWPFStyle(style));
  }

  private void properties(String title) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator(AUTHOR);
    core.setLastModifiedByUser(AUTHOR);
    core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    document.getProperties().getExtendedProperties().setApplication(AUTHOR);
  }
}
