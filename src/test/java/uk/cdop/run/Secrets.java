package uk.cdop.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords and client secrets of one stack: made at random at its first start, kept in its data folder, readable by its owner only. */
public final class Secrets {
  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets in(Path folder) {
    Secrets secrets = new Secrets(Folders.make(folder).resolve("secrets"));
    try {
      if (Files.exists(secrets.file)) {
        try (Reader reader = Files.newBufferedReader(secrets.file)) {
          secrets.values.load(reader);
        }
      } else {
        Files.createFile(secrets.file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (IOException e) {
      throw new Trouble("The file " + secrets.file + " cannot be read or made. Choose another folder with --data DIR.", e);
    }
    return secrets;
  }

  /** A key of 32 bytes in base64, the same at every start. */
  public String key(String name) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(of("key." + name).getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The secret of this name, the same at every start. */
  public synchronized String of(String name) {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    String made = HexFormat.of().formatHex(bytes);
    values.setProperty(name, made);
    try (Writer writer = Files.newBufferedWriter(file)) {
      values.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made;
  }
}
