package uk.cdop.documents.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FileCipherTest {
  private static final byte[] WORDS = "What was written".getBytes(StandardCharsets.UTF_8);
  private final UUID file = UUID.randomUUID();
  private final FileCipher cipher = new FileCipher(keys("a", Map.of("a", key(1))));

  @Test
  void opens_what_it_locked_for_the_same_file_only() {
    FileCipher.Sealed sealed = cipher.seal(file, "OXON", WORDS);

    assertThat(new String(sealed.content(), StandardCharsets.ISO_8859_1)).doesNotContain("written");
    assertThat(cipher.open(file, "OXON", sealed)).contains(WORDS);
    assertThatThrownBy(() -> cipher.open(UUID.randomUUID(), "OXON", sealed)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cipher.open(file, "BUCKS", sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void locks_the_same_bytes_differently_each_time() {
    assertThat(cipher.seal(file, "OXON", WORDS).content()).isNotEqualTo(cipher.seal(file, "OXON", WORDS).content());
  }

  @Test
  void notices_one_changed_bit() {
    FileCipher.Sealed sealed = cipher.seal(file, "OXON", WORDS);
    sealed.content()[20] ^= 1;

    assertThatThrownBy(() -> cipher.open(file, "OXON", sealed)).isInstanceOf(IllegalStateException.class).hasMessageNotContaining("written");
  }

  @Test
  void opens_what_an_earlier_key_locked_as_long_as_it_is_given() {
    FileCipher.Sealed sealed = cipher.seal(file, "OXON", WORDS);

    assertThat(new FileCipher(keys("b", Map.of("b", key(2), "a", key(1)))).open(file, "OXON", sealed)).contains(WORDS);
    assertThat(new FileCipher(keys("b", Map.of("b", key(2)))).open(file, "OXON", sealed)).isEmpty();
  }

  @Test
  void refuses_keys_that_are_no_keys_without_telling_them() {
    assertThatThrownBy(() -> FileKeys.key("CDOP_FILE_KEY", "secret words")).hasMessageContaining("base64").hasMessageNotContaining("secret words");
    assertThatThrownBy(() -> FileKeys.key("CDOP_FILE_KEY", "c2hvcnQ=")).hasMessageContaining("32 random bytes");
    assertThatThrownBy(() -> FileKeys.key("CDOP_FILE_KEY", Base64.getEncoder().encodeToString(new byte[32]))).hasMessageContaining("32 random bytes");
    assertThat(FileKeys.id(new byte[] {1})).matches("[0-9a-f]{16}");
  }

  private static SecretKey key(int seed) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) seed;
    return new SecretKeySpec(bytes, "AES");
  }

  private static FileKeys keys(String inUse, Map<String, SecretKey> known) {
    return new FileKeys() {
      @Override
      String inUse() {
        return inUse;
      }

      @Override
      Optional<SecretKey> named(String id) {
        return Optional.ofNullable(known.get(id));
      }
    };
  }
}
