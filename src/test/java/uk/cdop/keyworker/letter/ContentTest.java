package uk.cdop.keyworker.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class ContentTest {
  private static final List<Merge.Piece> PIECES =
      List.of(
          new Merge.Piece(Merge.Kind.TEXT, "Dear Joy,", List.of()),
          new Merge.Piece(Merge.Kind.HEADING, "What I can do", List.of()),
          new Merge.Piece(Merge.Kind.LIST, "", List.of("listen", "bring your questions")),
          new Merge.Piece(Merge.Kind.TEXT, "With kind regards,\nSiobhan", List.of()));

  @Test
  void a_letter_is_a_word_file_with_real_headings_and_real_bullets() throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Content.word("A first letter", PIECES)))) {
      List<XWPFParagraph> all = document.getParagraphs();
      assertThat(all).extracting(XWPFParagraph::getStyle).containsExactly("Heading1", "Normal", "Heading2", "Normal", "Normal", "Normal");
      assertThat(all.get(3).getNumFmt()).isEqualTo("bullet");
      assertThat(all.get(4).getNumID()).isEqualTo(all.get(3).getNumID());
      assertThat(all.get(1).getNumID()).isNull();
      assertThat(all.get(5).getText()).isEqualTo("With kind regards,\nSiobhan");
      assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("CDOP");
    }
  }

  @Test
  void what_was_given_is_read_back_word_for_word() {
    assertThat(Content.pieces(Content.write(PIECES))).isEqualTo(PIECES);
    assertThat(Content.sha256(Content.write(PIECES))).hasSize(64);
  }
}
