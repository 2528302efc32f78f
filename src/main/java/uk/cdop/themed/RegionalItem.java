package uk.cdop.themed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;

/** A case on the agenda of a regional meeting, known by its letter alone. */
@Entity
@DynamicUpdate
@Table(schema = "themed", name = "item")
class RegionalItem {
  /** One letter at one meeting. */
  @Embeddable
  record Key(@Column(name = "meeting_id") UUID meeting, String letter) implements Serializable {}

  @EmbeddedId private Key key;
  private int place;
  private int minutes;

  @Column(name = "left_case")
  private String leftCase;

  @Column(insertable = false, updatable = false)
  private boolean withdrawn;

  protected RegionalItem() {} // JPA

  UUID meeting() {
    return key.meeting();
  }

  String letter() {
    return key.letter();
  }

  int place() {
    return place;
  }

  int minutes() {
    return minutes;
  }

  boolean withdrawn() {
    return withdrawn;
  }

  void stand(int at) {
    this.place = at;
  }

  void take(int planned) {
    this.minutes = planned;
  }

  Set<String> leftCase() {
    return Arrays.stream(leftCase.split(" ")).filter(account -> !account.isEmpty()).collect(Collectors.toUnmodifiableSet());
  }

  void left(Collection<String> accounts) {
    this.leftCase = accounts.stream().sorted().collect(Collectors.joining(" "));
  }
}
