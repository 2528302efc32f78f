package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks the bytes of a file with a key of its own (AES-256-GCM) and that key with the one in use. Both are bound to the file
 * and its CDOP: moved to another row, they open no more.
 */
@ApplicationScoped
class FileCipher {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private FileKeys keys;

  protected FileCipher() {} // CDI

  @Inject
  FileCipher(FileKeys keys) {
    this.keys = keys;
  }

  /** Locked bytes, the locked key and the name of the key that locks it. */
  record Sealed(String keyId, byte[] wrappedKey, byte[] content) {}

  Sealed seal(UUID file, String cdop, byte[] plain) {
    byte[] own = new byte[32];
    RANDOM.nextBytes(own);
    String keyId = keys.inUse();
    SecretKey master = keys.named(keyId).orElseThrow();
    Sealed sealed =
        new Sealed(keyId, locked(master, own, bound("key", keyId, file, cdop)), locked(new SecretKeySpec(own, "AES"), plain, bound("file", keyId, file, cdop)));
    Arrays.fill(own, (byte) 0);
    return sealed;
  }

  /**
   * Empty when the key that locks it is not among those given.
   *
   * @throws IllegalStateException when the bytes are not those that were locked for this file
   */
  Optional<byte[]> open(UUID file, String cdop, Sealed sealed) {
    return keys.named(sealed.keyId())
        .map(
            master -> {
              byte[] own = unlocked(master, sealed.wrappedKey(), bound("key", sealed.keyId(), file, cdop), file);
              return unlocked(new SecretKeySpec(own, "AES"), sealed.content(), bound("file", sealed.keyId(), file, cdop), file);
            });
  }

  private static byte[] bound(String what, String keyId, UUID file, String cdop) {
    return String.join("|", "cdop", what, "1", keyId, cdop, file.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] locked(SecretKey key, byte[] plain, byte[] bound) {
    try {
      byte[] nonce = new byte[NONCE];
      RANDOM.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bound);
      byte[] locked = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, locked, NONCE);
      return locked;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot encrypt with AES-GCM", e);
    }
  }

  private static byte[] unlocked(SecretKey key, byte[] locked, byte[] bound, UUID file) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, locked, 0, NONCE));
      cipher.updateAAD(bound);
      return cipher.doFinal(locked, NONCE, locked.length - NONCE);
    } catch (GeneralSecurityException | IllegalArgumentException changed) {
      throw new IllegalStateException("File " + file + " is not what was kept", changed);
    }
  }
}
