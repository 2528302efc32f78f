package uk.cdop.documents.check;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The bytes of a file, looked at without being copied or run. */
final class Bytes {
  private static final Pattern MAIL_HEADER = Pattern.compile("(?s)\\A[A-Za-z][A-Za-z0-9-]{1,60}:[ \\t]?[^\\x00]*");
  private static final int HEAD = 1024;

  private final byte[] all;

  Bytes(byte[] all) {
    this.all = all;
  }

  byte[] all() {
    return all;
  }

  int length() {
    return all.length;
  }

  int at(int index) {
    return all[index] & 0xFF;
  }

  boolean startsWith(String ascii) {
    return holdsAt(0, ascii.getBytes(StandardCharsets.US_ASCII));
  }

  boolean startsWith(int... first) {
    byte[] wanted = new byte[first.length];
    for (int i = 0; i < first.length; i++) {
      wanted[i] = (byte) first[i];
    }
    return holdsAt(0, wanted);
  }

  boolean holdsAt(int index, byte[] wanted) {
    if (index < 0 || index + wanted.length > all.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (all[index + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the text stands from this place on and before the end, or -1. */
  int find(String ascii, int from, int end) {
    byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
    for (int i = Math.max(from, 0); i + wanted.length <= Math.min(end, all.length); i++) {
      if (all[i] == wanted[0] && holdsAt(i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  boolean has(String ascii) {
    return find(ascii, 0, all.length) >= 0;
  }

  /** Whether the text stands in the whole file in capital or small letters; the text itself must be in small letters. */
  boolean hasInAnyCase(String small) {
    byte[] wanted = small.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i + wanted.length <= all.length; i++) {
      int same = 0;
      while (same < wanted.length && Character.toLowerCase((char) at(i + same)) == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  boolean hasInHead(String ascii) {
    return find(ascii, 0, HEAD) >= 0;
  }

  int lastOf(String ascii) {
    byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
    for (int i = all.length - wanted.length; i >= 0; i--) {
      if (all[i] == wanted[0] && holdsAt(i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  String text(int from, int end) {
    int start = Math.max(from, 0);
    return new String(all, start, Math.max(Math.min(end, all.length) - start, 0), StandardCharsets.ISO_8859_1);
  }

  boolean beginsLikeAMail() {
    return MAIL_HEADER.matcher(text(0, HEAD)).matches();
  }

  /** Four bytes, the highest first. */
  long number(int index) {
    return index + 4 > all.length ? -1 : ((long) at(index) << 24) | at(index + 1) << 16 | at(index + 2) << 8 | at(index + 3);
  }
}
