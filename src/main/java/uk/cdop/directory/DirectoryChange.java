package uk.cdop.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was changed about an agency or its contacts, in words. Only ever added. */
@Entity
@Immutable
@Table(schema = "directory", name = "change")
public class DirectoryChange {
  private static final int LONGEST = 4000;

  @Id private UUID id;
  private String cdop;

  @Column(name = "agency_id")
  private UUID agency;

  private Instant at;
  private String by;
  private String what;

  protected DirectoryChange() {} // JPA

  DirectoryChange(ListedAgency agency, Instant at, String by, String what) {
    this.id = UUID.randomUUID();
    this.cdop = agency.cdop();
    this.agency = agency.id();
    this.at = at;
    this.by = by;
    this.what = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
  }

  Instant at() {
    return at;
  }

  String by() {
    return by;
  }

  String what() {
    return what;
  }
}
