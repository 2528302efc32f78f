package uk.cdop.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.cdop.documents.Papers;

/**
 * A released pack as one accessible PDF (PDF/UA-1, ISO 14289-1): headings, paragraphs and lists in the order of reading,
 * bookmarks, a title and a language. Every sheet says whose copy it is. It is made from the released text alone, so it loads
 * nothing from anywhere, and holds no image.
 */
final class PaperPdf {
  private PaperPdf() {}

  static byte[] of(Papers papers, PaperMark mark) {
    try (TaggedPdf pdf = new TaggedPdf(mark.caseName(), "Confidential. " + mark.words())) {
      pdf.heading(1, mark.caseName());
      pdf.paragraph(papers.headline());
      pdf.paragraph("These papers describe the death of a child. Parts that may be distressing say so and begin on a new page.");
      for (Papers.Section section : papers.sections()) {
        section(pdf, section);
      }
      pictures(pdf, papers.pictures());
      pdf.paragraph(
          "Version " + mark.version() + ". Confidential to the members invited to this meeting. Destroy this copy after the meeting.");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.write(bytes);
      return bytes.toByteArray();
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private static void section(TaggedPdf pdf, Papers.Section section) throws IOException {
    if (section.folded()) {
      pdf.nextSheet();
    }
    pdf.heading(2, section.folded() ? section.heading() + " (may be distressing)" : section.heading());
    if (section.lines().isEmpty()) {
      pdf.paragraph("Nothing recorded.");
    }
    for (Papers.Line line : section.lines()) {
      pdf.heading(3, line.question());
      List<String> answers = line.answers().stream().filter(answer -> !answer.isBlank()).toList();
      switch (answers.size()) {
        case 0 -> pdf.paragraph("Nothing recorded.");
        case 1 -> {
          for (String text : answers.getFirst().lines().filter(each -> !each.isBlank()).toList()) {
            pdf.paragraph(text);
          }
        }
        default -> pdf.list(answers);
      }
    }
    if (section.folded()) {
      pdf.nextSheet();
    }
  }

  private static void pictures(TaggedPdf pdf, List<Papers.Picture> pictures) throws IOException {
    if (pictures.isEmpty()) {
      return;
    }
    pdf.heading(2, "Images");
    pdf.paragraph("The images are not in this file. Each can be uncovered on the page of the case.");
    pdf.list(pictures.stream().map(Papers.Picture::description).toList());
  }
}
