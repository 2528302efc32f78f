package uk.cdop.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Someone with an account who has served a CDOP: so that colleagues can be chosen by name. Renewed at each log-in. */
@Entity
@Table(schema = "access", name = "person")
public class Person {
  /** One account in one CDOP. */
  @Embeddable
  public record Key(String cdop, String account) implements Serializable {}

  @EmbeddedId private Key key;
  private String name;
  private String email;
  private String roles;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected Person() {} // JPA

  Person(Actor actor, String email, Instant now) {
    this.key = new Key(actor.cdop(), actor.id());
    renew(actor, email, now);
  }

  void renew(Actor actor, String email, Instant now) {
    this.name = actor.name();
    this.email = email;
    this.roles = actor.roles().stream().sorted().map(Role::code).collect(Collectors.joining(" "));
    this.seenAt = now;
  }

  Colleague asColleague() {
    return new Colleague(
        key.account(),
        name,
        email,
        Arrays.stream(roles.split(" ")).flatMap(code -> Role.ofAccount(code).stream()).collect(Collectors.toSet()));
  }
}
