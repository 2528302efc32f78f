package uk.cdop.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks the INSTREAM command of ClamAV's daemon and finds the EICAR test pattern; it knows no other virus. */
public final class InstreamServer implements AutoCloseable {
  private static final String PATTERN = "7CC)7}$" + "EICAR";
  private static final int MOST = 25 << 20;

  private final ServerSocket socket;

  public InstreamServer(int port) throws IOException {
    socket = new ServerSocket(port, 20, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("instream").start(this::serve);
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        client.setSoTimeout(30_000);
        DataInputStream in = new DataInputStream(client.getInputStream());
        answer(in, client.getOutputStream());
        // What is left is read, or the answer might be lost when the connection closes.
        client.shutdownOutput();
        in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException ended) {
        // The client hung up, or this server was closed.
      }
    }
  }

  private static void answer(DataInputStream in, OutputStream out) throws IOException {
    byte[] command = in.readNBytes(10);
    if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
      out.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
      return;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      all.write(in.readNBytes(length));
      if (all.size() > MOST) {
        out.write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
        return;
      }
    }
    boolean found = all.toString(StandardCharsets.ISO_8859_1).contains(PATTERN);
    out.write((found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
