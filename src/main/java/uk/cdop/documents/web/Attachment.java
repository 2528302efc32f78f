package uk.cdop.documents.web;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import uk.cdop.documents.file.DownloadDocument.Download;

/** A file on its way to the reader's own disk: never shown inside a page, and if a browser shows it all the same, nothing in it runs. */
final class Attachment {
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";

  private Attachment() {}

  static Response of(Download file) {
    return Response.ok(file.content(), file.kind().mediaType())
        .header("Content-Disposition", disposition(file.name()))
        .header("Content-Length", file.content().length)
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
        .build();
  }

  /** The name twice: in plain letters for old programs, and in full (RFC 6266). */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf((char) one) >= 0) {
        encoded.append((char) one);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
      }
    }
    return encoded.toString();
  }
}
