package uk.cdop.notification;

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
import java.util.Optional;
import java.util.UUID;
import uk.cdop.forms.ResponseId;
import uk.cdop.platform.Stale;
import uk.cdop.review.Child;
import uk.cdop.review.Markers;
import uk.cdop.review.ReviewId;

/**
 * One notification of a child's death, as one CDOP received it. It waits until a coordinator decides once: it opens a review, joins
 * one, is out of scope, or goes on to another CDOP, where it is a notification of its own. What was sent stays frozen in its response;
 * answers that a coordinator puts right later stand in a response of their own.
 */
@Entity
@Table(schema = "notification", name = "notification")
public class Notification {
  @Id private UUID id;
  private String cdop;
  @Version private long version;
  private String reference;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "response_id")
  private UUID responseId;

  @Enumerated(EnumType.STRING)
  private Status status;

  private String forenames;
  private String surname;

  @Column(name = "also_known_as")
  private String alsoKnownAs;

  @Column(name = "surname_key")
  private String surnameKey;

  @Column(name = "surname_soundex")
  private String surnameSoundex;

  @Column(name = "born_on")
  private LocalDate bornOn;

  @Column(name = "died_on")
  private LocalDate diedOn;

  @Column(name = "died_at")
  private LocalTime diedAt;

  @Column(name = "nhs_number")
  private String nhsNumber;

  private String sex;
  private String address;
  private String postcode;

  @Column(name = "notifier_name")
  private String notifierName;

  @Column(name = "notifier_role")
  private String notifierRole;

  @Column(name = "notifier_organisation")
  private String notifierOrganisation;

  @Column(name = "notifier_email")
  private String notifierEmail;

  @Column(name = "notifier_phone")
  private String notifierPhone;

  @Column(name = "joint_agency_response")
  private boolean jointAgencyResponse;

  private boolean coroner;

  @Column(name = "review_id")
  private UUID reviewId;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String rule = "";
  private String reason = "";

  @Column(name = "transferred_to")
  private String transferredTo;

  @Column(name = "transferred_reference")
  private String transferredReference;

  @Column(name = "came_from")
  private String cameFrom;

  private String source = "";

  protected Notification() {} // JPA

  Notification(String cdop, Reference reference, Instant receivedAt, ResponseId response, NotificationFacts facts, Origin origin) {
    this.id = UUID.randomUUID();
    this.cdop = cdop;
    this.reference = reference.text();
    this.receivedAt = receivedAt;
    this.status = Status.RECEIVED;
    this.cameFrom = origin.cameFrom().orElse(null);
    this.source = origin.source();
    says(response, facts);
  }

  private void says(ResponseId response, NotificationFacts facts) {
    Child child = facts.child();
    responseId = response.value();
    forenames = child.forenames();
    surname = child.surname();
    alsoKnownAs = child.alsoKnownAs();
    surnameKey = new Surname(child.surname()).key();
    surnameSoundex = new Surname(child.surname()).soundex();
    bornOn = child.bornOn();
    diedOn = child.diedOn();
    diedAt = child.diedAtOrNull();
    nhsNumber = child.nhsNumber().orElse(null);
    sex = child.sex();
    address = child.address();
    postcode = child.postcode();
    notifierName = facts.notifier().name();
    notifierRole = facts.notifier().role();
    notifierOrganisation = facts.notifier().organisation();
    notifierEmail = facts.notifier().email();
    notifierPhone = facts.notifier().phone();
    jointAgencyResponse = facts.markers().jointAgencyResponse();
    coroner = facts.markers().coroner();
  }

  /** Says from now on what these answers say; the {@link Correction} keeps what was sent. */
  void correct(ResponseId corrected, NotificationFacts facts) {
    says(corrected, facts);
  }

  void open(ReviewId review, String by, Instant now, String why) {
    decide(Status.OPENED, by, now, "", why);
    reviewId = review.value();
  }

  void attach(ReviewId review, String by, Instant now, String why) {
    decide(Status.ATTACHED, by, now, "", why);
    reviewId = review.value();
  }

  void ruleOut(OutOfScope outside, String by, Instant now, String why) {
    decide(Status.OUT_OF_SCOPE, by, now, outside.name(), why);
  }

  void sendOn(String to, Reference there, String by, Instant now, String why) {
    decide(Status.TRANSFERRED, by, now, "", why);
    transferredTo = to;
    transferredReference = there.text();
  }

  private void decide(Status decision, String by, Instant now, String outside, String why) {
    if (status != Status.RECEIVED) {
      throw new Stale();
    }
    status = decision;
    decidedBy = by;
    decidedAt = now;
    rule = outside;
    reason = why;
  }

  Received received() {
    return new Received(
        id,
        cdop,
        version,
        reference,
        receivedAt,
        new ResponseId(responseId),
        status,
        new Child(
            forenames, surname, alsoKnownAs, nhsNumber == null ? "" : nhsNumber, bornOn, diedOn, diedAt, sex, address, postcode),
        new Markers(jointAgencyResponse, coroner),
        new NotificationFacts.Notifier(notifierName, notifierRole, notifierOrganisation, notifierEmail, notifierPhone),
        new Origin(Optional.ofNullable(cameFrom), source),
        Optional.ofNullable(decidedAt).map(at -> decision(at)));
  }

  private Decision decision(Instant at) {
    return new Decision(
        status,
        decidedBy,
        at,
        Optional.ofNullable(reviewId).map(ReviewId::new),
        OutOfScope.ofCode(rule),
        reason,
        Optional.ofNullable(transferredTo),
        Optional.ofNullable(transferredReference));
  }
}
