package uk.cdop.keyworker.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** One letter or leaflet for a family: a draft until it is given, and then kept as it was. */
@Entity
@Table(schema = "keyworker", name = "letter")
public class Letter {
  /** How far it is. */
  enum State {
    DRAFT,
    GIVEN,
    DROPPED
  }

  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private UUID review;
  private String template;
  private String edition;
  private UUID relative;
  private String addressee;

  @JdbcTypeCode(SqlTypes.JSON)
  private String typed;

  @Enumerated(EnumType.STRING)
  private State state;

  private String content;
  private String sha256;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Enumerated(EnumType.STRING)
  private How how;

  private String language;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  protected Letter() {} // JPA

  Letter(ReviewId review, Template template, Words words, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    this.template = template.id();
    this.edition = template.edition();
    this.state = State.DRAFT;
    this.language = "";
    this.givenBy = "";
    this.madeBy = by.name();
    this.madeAt = now;
    words(words);
  }

  /**
   * To whom it is and what the writer typed.
   *
   * @param person whom of the family, if it is one who stands in the list
   */
  public record Words(Optional<UUID> person, String addressee, String reach, String own) {}

  final void words(Words next) {
    if (state != State.DRAFT) {
      throw new IllegalStateException("given or dropped before");
    }
    relative = next.person().orElse(null);
    addressee = next.addressee();
    typed = Content.write(new Content.Typed(next.reach(), next.own()));
  }

  void give(Optional<String> asItIsRead, Giving giving, Actor by) {
    if (state != State.DRAFT) {
      throw new IllegalStateException("given or dropped before");
    }
    state = State.GIVEN;
    content = asItIsRead.orElse(null);
    sha256 = asItIsRead.map(Content::sha256).orElse(null);
    givenOn = giving.on();
    how = giving.how();
    language = giving.language();
    givenBy = by.name();
  }

  /** When it was given, how, and in which language. */
  public record Giving(LocalDate on, How how, String language) {}

  void drop() {
    if (state == State.DRAFT) {
      state = State.DROPPED;
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  ReviewId review() {
    return new ReviewId(review);
  }

  String template() {
    return template;
  }

  String edition() {
    return edition;
  }

  Words words() {
    Content.Typed said = Content.typed(typed);
    return new Words(Optional.ofNullable(relative), addressee, said.reach(), said.own());
  }

  State state() {
    return state;
  }

  Optional<String> content() {
    return Optional.ofNullable(content);
  }

  Optional<LocalDate> givenOn() {
    return Optional.ofNullable(givenOn);
  }

  How how() {
    return how;
  }

  String language() {
    return language;
  }

  String givenBy() {
    return givenBy;
  }

  String madeBy() {
    return madeBy;
  }

  Instant madeAt() {
    return madeAt;
  }
}
