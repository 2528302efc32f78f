package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import uk.cdop.platform.Settings;

/**
 * The keys that lock the keys of files: the one in use, and earlier ones that files may still be locked with. They come from
 * the environment and are nowhere in the database, so that a stolen copy of it opens nothing.
 */
@ApplicationScoped
class FileKeys {
  private static final int BYTES = 32;

  private volatile Map<String, SecretKey> known;
  private volatile String inUse;

  /** Reads the keys.
   *
   * @throws IllegalStateException saying which setting is missing or wrong, never what was in it
   */
  synchronized void read() {
    if (known != null) {
      return;
    }
    Map<String, SecretKey> keys = new LinkedHashMap<>();
    byte[] first = key("CDOP_FILE_KEY", given().orElseThrow(() -> new IllegalStateException("CDOP_FILE_KEY is not set. It is 32 random bytes in base64; make one with: openssl rand -base64 32")));
    keys.put(id(first), new SecretKeySpec(first, "AES"));
    Settings.text("CDOP_FILE_KEYS_BEFORE").stream()
        .flatMap(all -> Stream.of(all.split("[,\\s]+")))
        .map(text -> key("CDOP_FILE_KEYS_BEFORE", text))
        .forEach(key -> keys.putIfAbsent(id(key), new SecretKeySpec(key, "AES")));
    inUse = id(first);
    known = keys;
  }

  String inUse() {
    read();
    return inUse;
  }

  Optional<SecretKey> named(String id) {
    read();
    return Optional.ofNullable(known.get(id));
  }

  private static Optional<String> given() {
    return Settings.text("CDOP_FILE_KEY").or(() -> Settings.text("CDOP_FILE_KEY_FILE").map(FileKeys::inFile));
  }

  private static String inFile(String path) {
    try {
      return Files.readString(Path.of(path)).strip();
    } catch (IOException | InvalidPathException e) {
      throw new IllegalStateException("The file that CDOP_FILE_KEY_FILE names cannot be read.", e);
    }
  }

  static byte[] key(String setting, String base64) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException(setting + " is not base64. It is 32 random bytes; make them with: openssl rand -base64 32");
    }
    byte[] same = new byte[key.length];
    Arrays.fill(same, key.length == 0 ? 0 : key[0]);
    if (key.length != BYTES || Arrays.equals(key, same)) {
      throw new IllegalStateException(setting + " is not 32 random bytes. Make them with: openssl rand -base64 32");
    }
    return key;
  }

  /** Names a key without telling it. */
  static String id(byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update("cdop file key".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest.digest(key), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
