package uk.cdop.platform.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.platform.Entered;
import uk.cdop.platform.ModuleApi;

/**
 * A form sent with one file (RFC 7578), read in memory: the server's own reader would put a large file unencrypted on the
 * disk. Without a chosen file, name and bytes are empty.
 */
@ModuleApi
public record FormWithFile(Entered entered, String fileName, byte[] file) {
  private static final int MOST_PARTS = 100;
  private static final int LONGEST_HEADERS = 8_000;
  private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data\\s*;.*\\bboundary=\"?([A-Za-z0-9'()+_,./:=?-]{1,70})\"?.*");
  private static final Pattern NAME = Pattern.compile("(?i)content-disposition:\\s*form-data;[^\\r\\n]*?\\bname=\"([^\"\\r\\n]{0,200})\"");
  private static final Pattern FILE_NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*?\\bfilename=\"([^\"\\r\\n]{0,2000})\"");

  /** What was sent is no form with a file. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param contentType of the request, with its boundary
   * @throws Unreadable when it is no such form, or was cut off
   */
  public static FormWithFile read(String contentType, InputStream body) {
    byte[] all;
    try {
      all = body.readAllBytes();
    } catch (IOException cutOff) {
      throw new Unreadable();
    }
    byte[] mark = ("--" + boundary(contentType)).getBytes(StandardCharsets.US_ASCII);
    byte[] next = ("\r\n--" + boundary(contentType)).getBytes(StandardCharsets.US_ASCII);
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    String name = "";
    byte[] file = new byte[0];
    int at = find(all, mark, 0) + mark.length;
    for (int parts = 0; at >= mark.length && follows(all, at, "\r\n"); parts++) {
      int content = find(all, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), at);
      int end = content < 0 ? -1 : find(all, next, content + 2);
      if (end < 0 || parts > MOST_PARTS || content - at > LONGEST_HEADERS) {
        throw new Unreadable();
      }
      String headers = new String(all, at, content - at, StandardCharsets.UTF_8);
      Matcher field = NAME.matcher(headers);
      Matcher named = FILE_NAME.matcher(headers);
      if (!field.find()) {
        throw new Unreadable();
      }
      int start = content + 4;
      int length = Math.max(end - start, 0);
      if (named.find()) {
        name = named.group(1).replace("%22", "'");
        file = Arrays.copyOfRange(all, start, start + length);
      } else {
        fields.add(field.group(1), new String(all, start, length, StandardCharsets.UTF_8));
      }
      at = end + next.length;
    }
    if (at < mark.length || !follows(all, at, "--")) {
      throw new Unreadable();
    }
    return new FormWithFile(Entered.of(fields), name, file);
  }

  /** The token of a form, which stands first in it, without the rest being read. */
  static String csrf(String head) {
    Matcher first = Pattern.compile("\\A--[^\\r\\n]{1,80}\\r\\nContent-Disposition: form-data; name=\"csrf\"\\r\\n\\r\\n([A-Za-z0-9_-]{1,64})\\r\\n--").matcher(head);
    return first.find() ? first.group(1) : "";
  }

  private static String boundary(String contentType) {
    Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!boundary.matches()) {
      throw new Unreadable();
    }
    return boundary.group(1);
  }

  private static boolean follows(byte[] all, int at, String text) {
    return at + text.length() <= all.length && new String(all, at, text.length(), StandardCharsets.US_ASCII).equals(text);
  }

  private static int find(byte[] all, byte[] wanted, int from) {
    for (int i = from; i + wanted.length <= all.length; i++) {
      if (all[i] == wanted[0] && Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
