package uk.cdop.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import uk.cdop.documents.Papers;

class PaperPdfTest {
  private static final PaperMark MARK = new PaperMark("Case B", "Léa Ní Bhriain", "21 November 2026 at 3:50pm", 2);
  private static final String LONG =
      "The health visitor saw the family at home and wrote that the baby fed well. Nobody had asked about smoking. ";

  @BeforeAll
  static void begin() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** Papers of every shape that a panel may meet. */
  static Stream<Papers> papers() {
    return Stream.of(small(), empty(), strange(), longWords(), sixtySheets());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_pack_passes_the_check_of_pdf_ua(Papers papers) throws Exception {
    assertThat(failures(PaperPdf.of(papers, MARK))).isEmpty();
  }

  @Test
  void the_check_fails_a_pdf_without_structure() throws Exception {
    try (PDDocument plain = new PDDocument()) {
      plain.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      plain.save(bytes);
      assertThat(failures(bytes.toByteArray())).isNotEmpty();
    }
  }

  @Test
  void a_pack_of_sixty_sheets_says_on_each_whose_copy_it_is() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(sixtySheets(), MARK))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(60);
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page : List.of(1, 30, pdf.getNumberOfPages())) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(pdf)).contains("Case B", "Léa Ní Bhriain, 21 November 2026 at 3:50pm, version 2", "Page " + page + " of " + pdf.getNumberOfPages());
      }
    }
  }

  @Test
  void all_that_was_released_can_be_read_in_its_order() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(small(), MARK))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text).contains("A boy who died aged 9 days", "What happened", "He was born at 27 weeks.", "(may be distressing)", "A scan of the chest");
      assertThat(text.indexOf("What happened")).isLessThan(text.indexOf("Questions from the family"));
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Case B");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Case B");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild().getTitle()).isEqualTo("What happened");
    }
  }

  @Test
  void a_part_that_may_distress_begins_on_a_sheet_of_its_own() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PaperPdf.of(small(), MARK))) {
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(second.getText(pdf)).contains("Post-mortem").doesNotContain("What happened", "Questions from the family");
    }
  }

  @Test
  void the_file_holds_its_fonts_and_nothing_that_acts_or_leads_out() throws IOException {
    byte[] bytes = PaperPdf.of(strange(), MARK);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (var page : pdf.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
        assertThat(page.getResources().getXObjectNames()).isEmpty();
      }
      assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
    }
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("/URI", "/JavaScript", "/Launch");
  }

  private static List<String> failures(byte[] pdf) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      List<String> failed =
          new ArrayList<>(
              result.getTestAssertions().stream()
                  .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                  .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                  .distinct()
                  .toList());
      if (!result.isCompliant()) {
        failed.add("not PDF/UA-1");
      }
      return failed;
    }
  }

  private static Papers small() {
    return new Papers(
        "A boy who died aged 9 days",
        List.of(
            section("What happened", false, line("Summary", "He was born at 27 weeks.\nHe died in intensive care.")),
            section("Post-mortem", true, line("Findings", "Infection of the lungs.")),
            section("Questions from the family", false, line("What they would like to know", "Was he in pain?", "Was he alone?"))),
        List.of(new Papers.Picture(UUID.randomUUID(), "A scan of the chest", "0")));
  }

  private static Papers empty() {
    return new Papers("", List.of(section("Notification", false), section("Chronology", true, line("When", List.of())), section("", false, line("", ""))));
  }

  /** Signs of other scripts, of none, and those that no font has. */
  private static Papers strange() {
    return new Papers(
        "Łódź, Ελλάδα, Київ, ½ \u2265 3 \u2264 5 \u00b5g, \u201cquoted\u201d \u2013 dashed \u2014 fi fl ffi",
        List.of(
            section(
                "\u4e2d\u6587 \ud83d\ude00 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05e2\u05d1\u05e8\u05d9\u05ea",
                false,
                line("Tab\tand\u0000control\u0007 and \u200bnothing and \ufeffmark and \u00adsoft", "e\u0301 combined, \u202eturned\u202c, lone \ud800 half", "<b>&amp;</b> <!ENTITY x SYSTEM \"file:///etc/passwd\">"))));
  }

  private static Papers longWords() {
    return new Papers(
        "x".repeat(5000),
        List.of(section("Heading ".repeat(60), false, line("Question ".repeat(200), "W".repeat(3000), "\ud83d\ude00".repeat(400), LONG.repeat(60)))));
  }

  private static Papers sixtySheets() {
    return new Papers(
        "A girl who died aged 4 years",
        IntStream.rangeClosed(1, 36)
            .mapToObj(
                number ->
                    section(
                        "Report " + number,
                        number % 5 == 0,
                        line("What was known", LONG.repeat(12) + "\n" + LONG.repeat(8)),
                        line("What was done", Collections.nCopies(6, LONG.repeat(2)).toArray(String[]::new))))
            .toList());
  }

  private static Papers.Section section(String heading, boolean folded, Papers.Line... lines) {
    return new Papers.Section(heading, folded, List.of(lines));
  }

  private static Papers.Line line(String question, String... answers) {
    return new Papers.Line(question, List.of(answers));
  }

  private static Papers.Line line(String question, List<String> answers) {
    return new Papers.Line(question, answers);
  }
}
