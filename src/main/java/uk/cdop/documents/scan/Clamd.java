package uk.cdop.documents.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A ClamAV daemon at a host and port. The bytes are streamed to it (INSTREAM), so that it needs no access to any disk. */
record Clamd(String host, int port) {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 90_000;
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_ANSWER = 1_000;

  /** What the scanner said. */
  sealed interface Answer {
    record Clean() implements Answer {}

    record Found(String virus) implements Answer {}

    /** It was reached but gave no verdict. */
    record NoVerdict(String words) implements Answer {}
  }

  /**
   * @throws IOException when it cannot be reached or does not answer in time
   */
  Answer scan(byte[] content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      try {
        send(content, new DataOutputStream(socket.getOutputStream()));
      } catch (IOException hungUp) {
        // It stops to listen when the file is larger than it takes, and may have said so.
        return said(socket).orElseThrow(() -> hungUp);
      }
      return read(answer(socket.getInputStream()));
    }
  }

  private static void send(byte[] content, DataOutputStream out) throws IOException {
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < content.length; at += CHUNK) {
      int length = Math.min(CHUNK, content.length - at);
      out.writeInt(length);
      out.write(content, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static Optional<Answer> said(Socket socket) {
    try {
      return Optional.of(read(answer(socket.getInputStream())));
    } catch (IOException nothing) {
      return Optional.empty();
    }
  }

  static Answer read(String words) {
    if (words.equals("stream: OK")) {
      return new Answer.Clean();
    }
    if (words.startsWith("stream: ") && words.endsWith(" FOUND")) {
      String virus = words.substring(8, words.length() - 6).replaceAll("[^A-Za-z0-9._/-]", "_");
      return new Answer.Found(virus.substring(0, Math.min(virus.length(), 100)));
    }
    return new Answer.NoVerdict(words);
  }

  private static String answer(InputStream in) throws IOException {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int next = in.read();
    while (next > 0 && words.size() < LONGEST_ANSWER) {
      words.write(next);
      next = in.read();
    }
    if (words.size() == 0) {
      throw new EOFException("The scanner hung up");
    }
    return words.toString(StandardCharsets.US_ASCII).strip();
  }
}
