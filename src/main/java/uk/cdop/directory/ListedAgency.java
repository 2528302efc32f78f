package uk.cdop.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An agency as a CDOP keeps it in its directory; one that is no longer asked stays, because earlier requests name it. */
@Entity
@Table(schema = "directory", name = "agency")
public class ListedAgency {
  @Id private UUID id;
  private String cdop;
  private String type;
  private String name;
  private String email;

  @Column(name = "ods_code")
  private String odsCode;

  private boolean active;

  protected ListedAgency() {} // JPA

  Agency agency() {
    return new Agency(id, type, name, email, odsCode);
  }
}
