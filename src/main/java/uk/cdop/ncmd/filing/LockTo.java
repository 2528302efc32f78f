package uk.cdop.ncmd.filing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import uk.cdop.platform.Words;

/** The certificate whose holder alone can open a locked file: RSA, of 2,048 bits or more. */
public record LockTo(X509Certificate certificate) {
  private static final int FEWEST_BITS = 2048;

  /** What came of reading a certificate. */
  public sealed interface Reading {
    /** Files can be locked to it. */
    record Usable(LockTo to) implements Reading {}

    /** Not a certificate we can use, and what to do about it. */
    record Unusable(String why) implements Reading {}
  }

  public static Reading read(String pem) {
    if (pem.contains("PRIVATE KEY")) {
      return new Reading.Unusable("That is a private key. It must stay with whoever receives the files; paste their certificate instead");
    }
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(pem.strip().getBytes(StandardCharsets.US_ASCII)));
      if (!(certificate.getPublicKey() instanceof RSAPublicKey key) || key.getModulus().bitLength() < FEWEST_BITS) {
        return new Reading.Unusable("The key of the certificate must be an RSA key of 2,048 bits or more");
      }
      return new Reading.Usable(new LockTo(certificate));
    } catch (CertificateException | ClassCastException notOne) {
      return new Reading.Unusable("Paste the whole certificate, from BEGIN CERTIFICATE to END CERTIFICATE");
    }
  }

  /** The SHA-256 of the certificate, in pairs, as other programs show it. */
  public String fingerprint() {
    try {
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has SHA-256, and a certificate that was read can be written", impossible);
    }
  }

  /** Whose it is, until when it holds, and its fingerprint, to be compared by telephone. */
  public String words() {
    return certificate.getSubjectX500Principal().getName() + ", valid until " + Words.day(certificate.getNotAfter().toInstant())
        + ". Fingerprint (SHA-256): " + fingerprint();
  }
}
