package uk.cdop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordFileTest {
  private final byte[] file = WordFile.of(SomeMinutes.seenBy(Set.of()));

  @Test
  void has_real_headings_in_their_order() throws IOException {
    try (XWPFDocument document = opened(file)) {
      List<String> headings = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        if (paragraph.getStyle().startsWith("Heading")) {
          headings.add(paragraph.getStyle().charAt(7) + " " + paragraph.getText());
        }
      }
      assertThat(headings)
          .containsExactly(
              "1 Minutes: Panel meeting, 14 December 2026",
              "2 The meeting", "3 Who was there", "3 Declared connections",
              "2 Case A", "3 Learning", "3 Actions",
              "2 Case B", "3 Decision", "3 Actions");
      assertThat(document.getStyles().getStyle("Heading2").getCTStyle().getName().getVal()).isEqualTo("heading 2");
      assertThat(document.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal()).hasToString("1");
    }
  }

  @Test
  void repeats_the_header_row_of_each_table() throws IOException {
    try (XWPFDocument document = opened(file)) {
      assertThat(document.getTables()).hasSize(2);
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      }
      assertThat(document.getTables().get(1).getRow(0).getTableCells().stream().map(cell -> cell.getText()))
          .containsExactly("Action", "Who acts", "By");
    }
  }

  @Test
  void says_its_language_and_title_and_no_author_but_cdop() throws IOException {
    try (XWPFDocument document = opened(file)) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Minutes: Panel meeting, 14 December 2026");
      assertThat(core.getCreator()).isEqualTo("CDOP");
      assertThat(core.getLastModifiedByUser()).isEqualTo("CDOP");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(parts(file).get("word/styles.xml")).contains("w:val=\"en-GB\"");
    }
  }

  @Test
  void holds_no_macro_no_tracked_change_and_no_comment() throws IOException {
    Map<String, String> parts = parts(file);

    assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.contains("comments") || name.contains("people"));
    assertThat(parts.get("word/document.xml")).doesNotContain("<w:ins ", "<w:del ", "w:rsid");
  }

  @Test
  void leaves_out_the_case_with_which_the_reader_declared_a_connection() throws IOException {
    byte[] closed = WordFile.of(SomeMinutes.seenBy(Set.of("A")));

    try (XWPFDocument document = opened(closed)) {
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)).contains("Case A is closed to you.");
    }
    assertThat(parts(closed).values()).noneMatch(part -> part.contains("Listen to parents") || part.contains("Write a guide"));
  }

  @Test
  void has_no_identifier_of_the_cases_in_any_part() throws IOException {
    assertThat(parts(file).values()).noneMatch(part -> SomeCases.IDENTIFIERS.stream().anyMatch(part::contains));
  }

  private static XWPFDocument opened(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
