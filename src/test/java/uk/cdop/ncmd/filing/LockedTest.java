package uk.cdop.ncmd.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Random;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedTest {
  @TempDir Path folder;

  @Test
  void only_the_holder_of_the_key_opens_it() throws Exception {
    Holder holder = holder("RSA", 3072);
    byte[] file = some();
    byte[] locked = Locked.to(holder.to(), file);
    assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain(new String(file, StandardCharsets.ISO_8859_1).substring(0, 40));
    assertThat(opened(locked, holder.key())).isEqualTo(file);
    PrivateKey another = holder("RSA", 2048).key();
    assertThatThrownBy(() -> opened(locked, another)).isInstanceOf(Exception.class);
  }

  @Test
  void the_same_file_is_never_locked_the_same_way_twice() throws Exception {
    Holder holder = holder("RSA", 2048);
    assertThat(Locked.to(holder.to(), some())).isNotEqualTo(Locked.to(holder.to(), some()));
  }

  @Test
  void one_changed_bit_is_noticed() throws Exception {
    Holder holder = holder("RSA", 2048);
    byte[] locked = Locked.to(holder.to(), some());
    locked[locked.length / 2] ^= 1;
    assertThatThrownBy(() -> opened(locked, holder.key())).isInstanceOf(Exception.class);
  }

  @Test
  void another_program_opens_it() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not on this machine");
    Holder holder = holder("RSA", 2048);
    byte[] file = some();
    Path in = Files.write(folder.resolve("batch.zip.p7m"), Locked.to(holder.to(), file));
    Path key = Files.writeString(folder.resolve("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(holder.key().getEncoded()) + "\n-----END PRIVATE KEY-----\n");
    Path out = folder.resolve("batch.zip");
    Process openssl = new ProcessBuilder("/usr/bin/openssl", "cms", "-decrypt", "-inform", "DER", "-binary", "-in", in.toString(), "-inkey", key.toString(),
        "-out", out.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("openssl.log").toFile()).start();
    assertThat(openssl.waitFor()).as(Files.readString(folder.resolve("openssl.log"))).isZero();
    assertThat(Files.readAllBytes(out)).isEqualTo(file);
  }

  @Test
  void what_is_no_certificate_we_can_use_is_refused_in_words() throws Exception {
    assertThat(why("nonsense")).startsWith("Paste the whole certificate");
    assertThat(why("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")).startsWith("That is a private key");
    assertThat(why(holder("RSA", 1024).pem())).contains("2,048 bits or more");
    assertThat(why(holder("EC", 256).pem())).contains("2,048 bits or more");
  }

  private static String why(String pem) {
    return ((LockTo.Reading.Unusable) LockTo.read(pem)).why();
  }

  private static byte[] some() {
    byte[] file = new byte[100_000];
    new Random(5).nextBytes(file);
    return file;
  }

  private static byte[] opened(byte[] locked, PrivateKey key) throws Exception {
    RecipientInformation recipient = new CMSAuthEnvelopedData(locked).getRecipientInfos().getRecipients().iterator().next();
    return recipient.getContent(new JceKeyTransAuthEnvelopedRecipient(key).setProvider(new BouncyCastleProvider()));
  }

  private record Holder(PrivateKey key, X509Certificate certificate) {
    String pem() throws Exception {
      return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded()) + "\n-----END CERTIFICATE-----\n";
    }

    LockTo to() throws Exception {
      return ((LockTo.Reading.Usable) LockTo.read(pem())).to();
    }
  }

  private Holder holder(String algorithm, int bits) throws Exception {
    Path keys = folder.resolve(algorithm + bits + System.nanoTime() + ".p12");
    Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "it", "-keyalg", algorithm,
        "-keysize", "" + bits, "-dname", "CN=Receiver of files", "-validity", "2", "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", keys.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start();
    assertThat(made.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
    return new Holder((PrivateKey) store.getKey("it", "changeit".toCharArray()), (X509Certificate) store.getCertificate("it"));
  }
}
