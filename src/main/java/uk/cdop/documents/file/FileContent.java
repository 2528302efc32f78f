package uk.cdop.documents.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The encrypted bytes of a file, in a table of their own so that no list ever reads them. */
@Entity
@Table(schema = "documents", name = "file_content")
class FileContent {
  @Id
  @Column(name = "file_id")
  private UUID file;

  private String cdop;

  @Column(name = "key_id")
  private String keyId;

  @Column(name = "wrapped_key")
  private byte[] wrappedKey;

  private byte[] content;

  protected FileContent() {} // JPA

  FileContent(UUID file, String cdop, FileCipher.Sealed sealed) {
    this.file = file;
    this.cdop = cdop;
    this.keyId = sealed.keyId();
    this.wrappedKey = sealed.wrappedKey();
    this.content = sealed.content();
  }

  FileCipher.Sealed sealed() {
    return new FileCipher.Sealed(keyId, wrappedKey, content);
  }
}
