package uk.cdop.keyworker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewId;

/** One person of a family, with wishes of their own. Nobody is deleted; who leaves the list is gone. */
@Entity
@Table(schema = "keyworker", name = "relative")
class Relative {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private UUID review;
  private String name;
  private String called;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  private boolean apart;

  @Column(name = "do_not_contact")
  private boolean doNotContact;

  @Column(name = "why_not")
  private String whyNot;

  @Enumerated(EnumType.STRING)
  @Column(name = "best_way")
  private Way bestWay;

  @Column(name = "ways_not")
  private String waysNot;

  @Column(name = "times_not")
  private String timesNot;

  private String language;
  private String interpreter;

  @Column(name = "reached_at")
  private String reachedAt;

  private String note;
  private boolean gone;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Relative() {} // JPA

  Relative(ReviewId review, Person.Wishes wishes, Actor by, Instant now) {
    this.id = UUID.randomUUID();
    this.cdop = by.cdop();
    this.review = review.value();
    keep(wishes, by, now);
  }

  final void keep(Person.Wishes wishes, Actor by, Instant now) {
    name = wishes.name();
    called = wishes.called();
    relation = wishes.relation();
    apart = wishes.apart();
    doNotContact = wishes.doNotContact();
    whyNot = wishes.whyNot();
    bestWay = wishes.bestWay().orElse(null);
    waysNot = wishes.waysNot().stream().sorted().map(Way::name).collect(Collectors.joining(" "));
    timesNot = wishes.timesNot();
    language = wishes.language();
    interpreter = wishes.interpreter();
    reachedAt = wishes.reachedAt();
    note = wishes.note();
    gone = wishes.gone();
    savedBy = by.name();
    savedAt = now;
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

  String savedBy() {
    return savedBy;
  }

  Instant savedAt() {
    return savedAt;
  }

  Person asPerson() {
    return new Person(
        id,
        version,
        new Person.Wishes(
            name, called, relation, apart, whyNot, Optional.ofNullable(bestWay), ways(waysNot), timesNot, language, interpreter,
            reachedAt, note, gone));
  }

  private static Set<Way> ways(String codes) {
    Set<String> held = Set.of(codes.split(" "));
    return Arrays.stream(Way.values()).filter(way -> held.contains(way.name())).collect(Collectors.toSet());
  }
}
