package uk.cdop.documents.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Good and hostile files, made on the spot so that no hostile file lies in the repository. */
public final class SomeFiles {
  public static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*").getBytes(StandardCharsets.US_ASCII);
  static final String TYPES = "[Content_Types].xml";
  static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String MAIN =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" "
          + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private SomeFiles() {}

  public static byte[] pdf() {
    return pdf(document -> {});
  }

  static byte[] pdf(Consumer<PDDocument> change) {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      change.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF with the part of the test pattern that the scanner of the tests knows, but the product itself does not. */
  public static byte[] infectedPdf() {
    return pdf(document -> store(document, ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR, in part").getBytes(StandardCharsets.US_ASCII)));
  }

  /** A good PDF of about this many bytes that cannot be packed smaller. */
  public static byte[] largePdf(int bytes) {
    byte[] noise = new byte[bytes];
    new Random(7).nextBytes(noise);
    return pdf(document -> store(document, noise));
  }

  private static void store(PDDocument document, byte[] bytes) {
    var stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    try (var out = stream.createOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.getDocumentCatalog().getCOSObject().setItem("Large", stream);
  }

  public static byte[] jpeg() {
    return image("jpg", 40, 30);
  }

  static byte[] png() {
    return image("png", 40, 30);
  }

  static byte[] image(String format, int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] word() {
    return word(Map.of());
  }

  /** A Word file with these parts put in or in the place of its own. */
  static byte[] word(Map<String, String> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(TYPES, MAIN.getBytes(StandardCharsets.UTF_8));
    all.put("word/document.xml", "<w:document xmlns:w=\"w\"><w:body><w:p>Words</w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
    parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.ISO_8859_1)));
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> entries) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String relation(String type, String target) {
    return "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>";
  }

  static byte[] mail(String name, byte[] attached) {
    return ("From: ward@example.org\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\nSubject: Records\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nPlease see attached.\r\n--x\r\n"
            + "Content-Type: application/octet-stream; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name
            + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Base64.getMimeEncoder().encodeToString(attached) + "\r\n--x--\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
