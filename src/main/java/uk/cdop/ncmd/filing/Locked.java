package uk.cdop.ncmd.filing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * Locks a file to a certificate as CMS authenticated-enveloped data (RFC 5083): AES-256-GCM under a key of its own, which is locked
 * with RSA-OAEP. Its holder opens it with `openssl cms -decrypt -inform DER -binary`.
 */
final class Locked {
  // Ours alone: it is not put into the server's list of providers, which everything else in the server would see.
  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  private Locked() {}

  static byte[] to(LockTo receiver, byte[] file) {
    try {
      CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
      OAEPParameterSpec oaep = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
      generator.addRecipientInfoGenerator(
          new JceKeyTransRecipientInfoGenerator(
                  receiver.certificate(), new JcaAlgorithmParametersConverter().getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep))
              .setProvider(PROVIDER));
      OutputAEADEncryptor encryptor =
          (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM).setProvider(PROVIDER).build();
      return generator.generate(new CMSProcessableByteArray(file), encryptor).getEncoded();
    } catch (GeneralSecurityException | CMSException | IOException failed) {
      throw new IllegalStateException("A file could not be locked to a certificate that was read before", failed);
    }
  }
}
