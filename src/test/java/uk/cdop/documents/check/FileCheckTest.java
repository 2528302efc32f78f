package uk.cdop.documents.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.documents.check.SomeFiles.joined;
import static uk.cdop.documents.check.SomeFiles.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileCheckTest {
  private final FileCheck check = new FileCheck();

  @Test
  void takes_each_kind_that_is_named_to_people() {
    assertThat(judge("Letter.pdf", SomeFiles.pdf())).isEqualTo(new Verdict.Taken(FileKind.PDF));
    assertThat(judge("Scan.JPG", SomeFiles.jpeg())).isEqualTo(new Verdict.Taken(FileKind.JPEG));
    assertThat(judge("Chart.png", SomeFiles.png())).isEqualTo(new Verdict.Taken(FileKind.PNG));
    assertThat(judge("Report.docx", SomeFiles.word())).isEqualTo(new Verdict.Taken(FileKind.WORD));
    assertThat(judge("Mail.eml", SomeFiles.mail("letter.pdf", SomeFiles.pdf()))).isEqualTo(new Verdict.Taken(FileKind.MAIL));
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void says_in_words_how_to_mend_every_refusal(Refusal refusal) {
    assertThat(refusal.sentence()).hasSizeGreaterThan(40).doesNotEndWith(".");
  }

  @Test
  void refuses_nothing_and_too_much() {
    requireRefused(Refusal.EMPTY, "a.pdf", new byte[0]);
    requireRefused(Refusal.TOO_LARGE, "a.pdf", new byte[FileCheck.LARGEST + 1]);
  }

  @Test
  void refuses_what_is_not_what_its_name_says() {
    requireRefused(Refusal.ENDING_DIFFERS, "photo.jpg", SomeFiles.pdf());
    requireRefused(Refusal.ENDING_DIFFERS, "letter.pdf", SomeFiles.jpeg());
    requireRefused(Refusal.KIND_NOT_TAKEN, "letter.pdf", "<html><script>alert(1)</script></html>".getBytes(US_ASCII));
    requireRefused(Refusal.KIND_NOT_TAKEN, "picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(US_ASCII));
    requireRefused(Refusal.KIND_NOT_TAKEN, "run.exe", joined("MZ".getBytes(US_ASCII), new byte[200]));
    requireRefused(Refusal.KIND_NOT_TAKEN, "notes.txt", "Dear: all".getBytes(US_ASCII));
    requireRefused(Refusal.OLD_OFFICE, "letter.doc", joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[600]));
    requireRefused(Refusal.HEIC, "photo.heic", joined(new byte[4], "ftypheic".getBytes(US_ASCII)));
    requireRefused(Refusal.KIND_NOT_TAKEN, "archive.docx", SomeFiles.zip(Map.of("a.txt", new byte[3])));
  }

  @Test
  void finds_the_test_virus_without_a_scanner() {
    requireRefused(Refusal.TEST_VIRUS, "letter.pdf", SomeFiles.EICAR);
    requireRefused(Refusal.TEST_VIRUS, "letter.docx", word(Map.of("word/media/x.bin", new String(SomeFiles.EICAR, US_ASCII))));
    requireRefused(Refusal.TEST_VIRUS, "mail.eml", SomeFiles.mail("note.txt", SomeFiles.EICAR));
  }

  @Test
  void refuses_a_file_that_is_two_files() {
    byte[] zip = SomeFiles.zip(Map.of("evil.js", new byte[3]));
    requireRefused(Refusal.TWO_FILES_IN_ONE, "photo.jpg", joined(SomeFiles.jpeg(), zip));
    requireRefused(Refusal.TWO_FILES_IN_ONE, "photo.png", joined(SomeFiles.png(), "more".getBytes(US_ASCII)));
    requireRefused(Refusal.TWO_FILES_IN_ONE, "letter.pdf", joined(SomeFiles.pdf(), zip));
    requireRefused(Refusal.TWO_FILES_IN_ONE, "letter.docx", joined(SomeFiles.word(), "%PDF-1.7".getBytes(US_ASCII)));
    requireRefused(Refusal.TWO_FILES_IN_ONE, "photo.jpg", joined(SomeFiles.jpeg(), "<ScRiPt>alert(1)".getBytes(US_ASCII)));
  }

  @Test
  void refuses_what_is_cut_off() {
    requireRefused(Refusal.BROKEN, "a.pdf", Arrays.copyOf(SomeFiles.pdf(), 300));
    requireRefused(Refusal.BROKEN, "a.png", Arrays.copyOf(SomeFiles.png(), 60));
    requireRefused(Refusal.BROKEN, "a.jpg", Arrays.copyOf(SomeFiles.jpeg(), 100));
    assertThat(judge("a.docx", Arrays.copyOf(SomeFiles.word(), 100))).isInstanceOf(Verdict.NotTaken.class);
  }

  @Test
  void refuses_a_pdf_that_runs_something() {
    requireRefused(Refusal.PDF_RUNS, "a.pdf", SomeFiles.pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
    requireRefused(Refusal.PDF_RUNS, "a.pdf", SomeFiles.pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
    assertThat(judge("a.pdf", SomeFiles.pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionURI())))).isInstanceOf(Verdict.Taken.class);
    String hidden = new String(SomeFiles.pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("x"))), ISO_8859_1);
    requireRefused(Refusal.PDF_RUNS, "a.pdf", hidden.replace("/JavaScript", "/J#61vaScript").getBytes(ISO_8859_1));
  }

  @Test
  void refuses_a_pdf_that_carries_files() {
    requireRefused(
        Refusal.PDF_CARRIES_FILES,
        "a.pdf",
        SomeFiles.pdf(
            document -> {
              try {
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[9])));
                document.getDocumentCatalog().getCOSObject().setItem("Hidden", file);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            }));
  }

  @Test
  void refuses_a_pdf_behind_a_password_and_takes_one_that_only_forbids_printing() {
    requireRefused(Refusal.LOCKED, "a.pdf", protectedBy("owner", "user"));
    assertThat(judge("a.pdf", protectedBy("owner", ""))).isInstanceOf(Verdict.Taken.class);
  }

  @Test
  void refuses_a_pdf_that_unpacks_without_end() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 100; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    String bomb = "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"
        + packed.toString(ISO_8859_1) + "\nendstream\nendobj\n%%EOF\n";
    requireRefused(Refusal.TOO_MUCH_INSIDE, "a.pdf", bomb.getBytes(ISO_8859_1));
    requireRefused(Refusal.TOO_MUCH_INSIDE, "a.pdf", bomb.replace("/FlateDecode", "[/FlateDecode/FlateDecode]").getBytes(ISO_8859_1));
    requireRefused(Refusal.TOO_MUCH_INSIDE, "a.pdf", bomb.replace("/Type/ObjStm", "/Subtype/Image").getBytes(ISO_8859_1));
  }

  @Test
  void refuses_an_image_with_more_dots_than_a_camera_has() {
    byte[] png = SomeFiles.png();
    Arrays.fill(png, 17, 19, (byte) 0x7F);
    assertThat(judge("a.png", png)).isInstanceOf(Verdict.NotTaken.class);
    requireRefused(Refusal.IMAGE_TOO_LARGE, "a.png", SomeFiles.image("png", 20_001, 1));
    requireRefused(Refusal.IMAGE_TOO_LARGE, "a.jpg", SomeFiles.image("jpg", 8_000, 7_000));
    assertThat(judge("a.jpg", SomeFiles.image("jpg", 7_000, 7_000))).isInstanceOf(Verdict.Taken.class);
  }

  @Test
  void refuses_word_with_macros_or_files_inside() {
    requireRefused(Refusal.WORD_MACROS, "a.docx", word(Map.of("word/vbaProject.bin", "x")));
    requireRefused(Refusal.WORD_MACROS, "a.docx", word(Map.of(SomeFiles.TYPES, "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")));
    requireRefused(Refusal.WORD_CARRIES_FILES, "a.docx", word(Map.of("word/embeddings/oleObject1.bin", "\u00d0\u00cf\u0011\u00e0")));
    requireRefused(Refusal.WORD_CARRIES_FILES, "a.docx", word(Map.of("word/media/tool.exe", "MZ")));
  }

  @Test
  void refuses_word_that_fetches_and_takes_links_that_people_follow() {
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", related("attachedTemplate", "http://evil.example/t.dotm"));
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", related("attachedTemplate", "file:///\\\\evil\\t.dotm"));
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", related("image", "http://evil.example/pixel.png"));
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", related("hyperlink", "file://evil/share"));
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", word(Map.of("word/document.xml",
        "<w:d xmlns:w=\"w\"><w:instrText>DD</w:instrText><w:instrText>EAUTO c:\\\\cmd</w:instrText></w:d>")));
    assertThat(judge("a.docx", related("hyperlink", "https://www.nhs.uk"))).isInstanceOf(Verdict.Taken.class);
    assertThat(judge("a.docx", related("attachedTemplate", "file:///C:\\Users\\me\\Normal.dotm"))).isInstanceOf(Verdict.Taken.class);
  }

  @Test
  void refuses_xml_with_a_document_type() {
    String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:d xmlns:w=\"w\">&x;</w:d>";
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", word(Map.of("word/document.xml", entity)));
    String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:d xmlns:w=\"w\">&b;</w:d>";
    requireRefused(Refusal.WORD_LINKS_OUT, "a.docx", word(Map.of("word/document.xml", laughs)));
  }

  @Test
  void refuses_zip_bombs_and_parts_outside_the_folder() {
    Map<String, byte[]> bomb = new LinkedHashMap<>();
    bomb.put("word/media/big.bin", new byte[50 << 20]);
    requireRefused(Refusal.TOO_MUCH_INSIDE, "a.docx", SomeFiles.zip(bomb));
    requireRefused(Refusal.BROKEN, "a.docx", word(Map.of("../../evil.txt", "x")));
    requireRefused(Refusal.BROKEN, "a.docx", word(Map.of("/etc/evil", "x")));
    requireRefused(Refusal.BROKEN, "a.docx", word(Map.of("word\\evil", "x")));
    requireRefused(Refusal.BROKEN, "a.docx", word(Map.of("WORD/Document.xml", "<a/>")));
  }

  @Test
  void refuses_a_mail_for_what_is_attached_to_it() {
    requireRefused(Refusal.MAIL_ATTACHMENT, "m.eml", SomeFiles.mail("run.exe", joined("MZ".getBytes(US_ASCII), new byte[99])));
    requireRefused(Refusal.MAIL_ATTACHMENT, "m.eml", SomeFiles.mail("page.html", "<script>alert(1)</script>".getBytes(US_ASCII)));
    requireRefused(Refusal.MAIL_ATTACHMENT, "m.eml", SomeFiles.mail("a.docx", word(Map.of("word/vbaProject.bin", "x"))));
    requireRefused(Refusal.KIND_NOT_TAKEN, "m.eml", "Hello: there\r\n\r\nNo mail".getBytes(US_ASCII));
  }

  @Test
  void makes_names_safe() {
    assertThat(FileName.of("C:\\Users\\me\\Letter to GP.PDF").value()).isEqualTo("Letter to GP.PDF");
    assertThat(FileName.of("../../etc/passwd").value()).isEqualTo("passwd");
    assertThat(FileName.of("photo\u202Egpj.exe").value()).isEqualTo("photogpj.exe");
    assertThat(FileName.of("a\r\nSet-Cookie: x.pdf").value()).isEqualTo("a Set-Cookie x.pdf");
    assertThat(FileName.of("..hidden.pdf").value()).isEqualTo("hidden.pdf");
    assertThat(FileName.of("<script>.pdf").value()).isEqualTo("script.pdf");
    assertThat(FileName.of("nul.pdf").value()).isEqualTo("file.pdf");
    assertThat(FileName.of("").value()).isEqualTo("file");
    assertThat(FileName.of("x".repeat(500) + ".pdf").value()).hasSizeLessThanOrEqualTo(120).endsWith(".pdf");
    for (String odd : new String[] {"\uD83D\uDC94".repeat(300) + ".pdf", "a.b.c. .pdf", ". .", "%00.pdf", "con", "a.verylongendingindeed", "é.pdf"}) {
      assertThat(FileName.of(FileName.of(odd).value())).isEqualTo(FileName.of(odd));
    }
  }

  private static byte[] related(String type, String target) {
    return word(Map.of(SomeFiles.RELATIONS, SomeFiles.relation(type, target)));
  }

  private static byte[] protectedBy(String owner, String user) {
    return SomeFiles.pdf(
        (PDDocument document) -> {
          try {
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private Verdict judge(String name, byte[] content) {
    return check.judge(FileName.of(name), content);
  }

  private void requireRefused(Refusal why, String name, byte[] content) {
    assertThat(judge(name, content)).as(name).isEqualTo(new Verdict.NotTaken(why));
  }
}
