package uk.cdop.caselist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.Actor;

/** A filter that somebody keeps under a name, for themselves or for everybody at their CDOP; only who keeps it changes it. */
@Entity
@Table(schema = "caselist", name = "saved_filter")
public class SavedFilter {
  static final int MOST = 30;

  @Id private UUID id;
  private String cdop;
  private String account;

  @Column(name = "owner_name")
  private String ownerName;

  private String name;
  private String query;
  private boolean shared;

  @Column(name = "by_default")
  private boolean byDefault;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected SavedFilter() {} // JPA

  SavedFilter(Actor by, String name, Filter filter, boolean shared, boolean byDefault, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.account = by.id();
    this.ownerName = by.name();
    this.name = name;
    keep(filter, shared, byDefault, now);
  }

  void keep(Filter filter, boolean nowShared, boolean nowByDefault, Instant now) {
    this.query = filter.withoutWords().query();
    this.shared = nowShared;
    this.byDefault = nowByDefault;
    this.savedAt = now;
  }

  void noLongerDefault() {
    this.byDefault = false;
  }

  UUID id() {
    return id;
  }

  boolean of(Actor actor) {
    return account.equals(actor.id());
  }

  String ownerName() {
    return ownerName;
  }

  String name() {
    return name;
  }

  String query() {
    return query;
  }

  boolean shared() {
    return shared;
  }

  boolean byDefault() {
    return byDefault;
  }
}
