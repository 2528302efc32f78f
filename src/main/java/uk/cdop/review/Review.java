package uk.cdop.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import uk.cdop.platform.NameKey;

/**
 * One child's death under review by one CDOP (Children Act 2004 s16M(1)). It opens when a notification
 * is accepted, moves forward through the {@link Stage stages} as meetings are held, and is finalised when
 * the panel's chair has signed the analysis off. It never changes its CDOP.
 */
@Entity
@Table(schema = "review", name = "review")
public class Review {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private String number;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String forenames;
  private String surname;

  @Column(name = "also_known_as")
  private String alsoKnownAs;

  @Column(name = "nhs_number")
  private String nhsNumber;

  @Column(name = "born_on")
  private LocalDate bornOn;

  @Column(name = "died_on")
  private LocalDate diedOn;

  @Column(name = "died_at")
  private LocalTime diedAt;

  private String sex;
  private String address;
  private String postcode;

  @Column(name = "joint_agency_response")
  private boolean jointAgencyResponse;

  private boolean coroner;

  @Column(name = "notified_at")
  private Instant notifiedAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "surname_key")
  private String surnameKey;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Origin origin;

  /** How a case came here. */
  enum Origin {
    NOTIFIED,
    IMPORTED
  }

  protected Review() {} // JPA

  Review(ReviewId id, String cdop, String number, Child child, Markers markers, Instant notifiedAt, Instant now) {
    this.id = id.value();
    this.cdop = cdop;
    this.number = number;
    this.stage = Stage.GATHERING;
    this.jointAgencyResponse = markers.jointAgencyResponse();
    this.coroner = markers.coroner();
    this.notifiedAt = notifiedAt;
    this.openedAt = now;
    this.origin = Origin.NOTIFIED;
    is(child);
  }

  private void is(Child child) {
    forenames = child.forenames();
    surname = child.surname();
    surnameKey = NameKey.of(child.surname());
    alsoKnownAs = child.alsoKnownAs();
    nhsNumber = child.nhsNumber().orElse(null);
    bornOn = child.bornOn();
    diedOn = child.diedOn();
    diedAt = child.diedAt().orElse(null);
    sex = child.sex();
    address = child.address();
    postcode = child.postcode();
  }

  /** A case that was already reviewed, or being reviewed, in another product; it counts as opened when its panel was told. */
  static Review imported(ReviewId id, String cdop, String number, OldCase old) {
    Review review = new Review(id, cdop, number, old.child(), new Markers(false, false), old.notifiedAt(), old.notifiedAt());
    review.stage = old.stage();
    review.origin = Origin.IMPORTED;
    return review;
  }

  /** Moves forward to a stage; a stage already reached stays. */
  void reach(Stage next) {
    if (!stage.reached(next)) {
      stage = next;
    }
  }

  /** Comes back from an agenda that it stood on in vain. */
  void offAgenda() {
    if (stage == Stage.SCHEDULED) {
      stage = Stage.READY_FOR_CDOP;
    }
  }

  /** What was notified of the child was wrong. */
  void correct(Child child) {
    is(child);
  }

  void mark(Markers markers) {
    jointAgencyResponse = markers.jointAgencyResponse();
    coroner = markers.coroner();
  }

  ReviewFacts facts() {
    return new ReviewFacts(
        new ReviewId(id),
        cdop,
        number,
        stage,
        new Child(
            forenames,
            surname,
            alsoKnownAs,
            nhsNumber == null ? "" : nhsNumber,
            bornOn,
            diedOn,
            diedAt,
            sex,
            address,
            postcode),
        new Markers(jointAgencyResponse, coroner),
        notifiedAt,
        openedAt);
  }
}
