package uk.cdop.documents.check;

import static uk.cdop.documents.check.FileCheck.refuseIf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed streams of a PDF, before its reader unpacks any: none may grow beyond what a document needs. Pictures are left
 * packed by the reader and may be larger.
 */
final class PdfStreams {
  private static final long MOST_IN_ONE = 64L << 20;
  private static final long MOST_IN_ALL = 256L << 20;
  private static final int LARGEST_LZW = 200_000;
  private static final int DICTIONARY = 4096;
  private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl\\b|LZWDecode|LZW\\b|RunLengthDecode|RL\\b)");
  private static final Pattern READ_BY_THE_READER = Pattern.compile("#|/First|/W(?![A-Za-z])|/ObjStm|/XRef");

  private PdfStreams() {}

  static void requireBounded(Bytes bytes) throws Refused {
    long all = 0;
    int at = bytes.find("stream", 0, bytes.length());
    while (at >= 0) {
      int start = afterLineEnd(bytes, at + 6);
      if (start > 0 && !bytes.text(at - 3, at).equals("end")) {
        String dictionary = dictionaryBefore(bytes, at);
        boolean picture = dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*") && !READ_BY_THE_READER.matcher(dictionary).find();
        if (!picture) {
          all += unpacked(bytes, start, dictionary);
          refuseIf(all > MOST_IN_ALL, Refusal.TOO_MUCH_INSIDE);
        }
      }
      at = bytes.find("stream", at + 6, bytes.length());
    }
  }

  private static int afterLineEnd(Bytes bytes, int at) {
    if (at + 1 < bytes.length() && bytes.at(at) == '\r' && bytes.at(at + 1) == '\n') {
      return at + 2;
    }
    return at < bytes.length() && (bytes.at(at) == '\n' || bytes.at(at) == '\r') ? at + 1 : -1;
  }

  private static String dictionaryBefore(Bytes bytes, int at) {
    String before = bytes.text(at - DICTIONARY, at);
    return before.substring(Math.max(before.lastIndexOf("obj"), 0));
  }

  private static long unpacked(Bytes bytes, int start, String dictionary) throws Refused {
    Matcher packed = PACKED.matcher(dictionary.replaceAll("#46", "F").replaceAll("#6[cC]", "l"));
    boolean once = packed.find();
    boolean flate = once && packed.group(1).startsWith("Fl");
    boolean lzw = once && packed.group(1).startsWith("LZW");
    // A stream packed twice is how a small file becomes an endless one.
    refuseIf(once && packed.find(), Refusal.TOO_MUCH_INSIDE);
    if (lzw) {
      int end = bytes.find("endstream", start, bytes.length());
      refuseIf(end < 0 || end - start > LARGEST_LZW, Refusal.TOO_MUCH_INSIDE);
    }
    return flate || dictionary.indexOf('#') >= 0 ? inflated(bytes, start) : 0;
  }

  private static long inflated(Bytes bytes, int start) throws Refused {
    Inflater inflater = new Inflater();
    byte[] lost = new byte[1 << 16];
    long sum = 0;
    try {
      inflater.setInput(bytes.all(), start, bytes.length() - start);
      int some = inflater.inflate(lost);
      while (some > 0) {
        sum += some;
        refuseIf(sum > MOST_IN_ONE, Refusal.TOO_MUCH_INSIDE);
        some = inflater.inflate(lost);
      }
      return sum;
    } catch (DataFormatException notPacked) {
      return sum;
    } finally {
      inflater.end();
    }
  }
}
