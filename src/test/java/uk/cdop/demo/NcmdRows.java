package uk.cdop.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.Analyses.Action;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.Analyses.Factor;
import uk.cdop.analysis.Analyses.Learning;
import uk.cdop.analysis.Analyses.SignOff;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.ResponseId;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.ncmd.CaseRecord;
import uk.cdop.ncmd.InventedDocument;
import uk.cdop.ncmd.Occasion;
import uk.cdop.notification.NotifiedDeaths.NotifiedDeath;
import uk.cdop.review.Child;
import uk.cdop.review.Markers;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;

/**
 * Documents for the national database: the notification of every case that has a key worker and the final record of finished
 * ones. Of cases that were finished long ago none are made: their archives would be most of the database.
 */
final class NcmdRows implements Rows {
  private final Editions editions = Editions.read();
  private final People people;
  private final ReviewRows reviews;
  private final Table submissions;
  private final Table steps;
  private final Table reasons;
  private final LocalDate recent = Demonstration.today().minusYears(1);
  private final LocalDate entered = Demonstration.today().minusDays(60);

  NcmdRows(Tables tables, People people, ReviewRows reviews) throws SQLException {
    this.people = people;
    this.reviews = reviews;
    submissions = tables.of("ncmd.submission",
        "id, cdop, review_id, number, occasion, dataset, document, files, sha256, payload_sha256, size, warnings, produced_at, produced_by, "
            + "previous_id, previous_sha256");
    steps = tables.of("ncmd.step", "id, cdop, submission_id, review_id, kind, transport, reference, words, at, by");
    reasons = tables.of("ncmd.reason", "id, cdop, step_id, submission_id, place, path, code, words");
  }

  @Override
  public void add(SyntheticCase one) throws SQLException {
    boolean longAgo = one.course().finalised().map(at -> Course.day(at).isBefore(recent)).orElse(false);
    if (one.course().keyWorkerNamed().isEmpty() || longAgo) {
      return;
    }
    Optional<InventedDocument> notification = InventedDocument.of(record(one, false), Occasion.NOTIFY);
    if (notification.isPresent()) {
      row(one, 1, Occasion.NOTIFY, notification.get(), one.course().triagedOrNull().plus(Duration.ofMinutes(20)), null, null);
    }
    if (one.course().finalised().isPresent() && notification.isPresent()) {
      Optional<InventedDocument> record = InventedDocument.of(record(one, true), Occasion.FINALISE);
      if (record.isPresent()) {
        row(one, 2, Occasion.FINALISE, record.get(), one.course().finalisedOrNull(), Rows.id(one, "document 1"), notification.get().sha256());
      }
    }
  }

  private void row(SyntheticCase one, int number, Occasion occasion, InventedDocument document, Instant at, UUID previous, String previousHash)
      throws SQLException {
    submissions.row(Rows.id(one, "document " + number), one.panel().name(), one.id(), number, occasion.name(), document.dataset(), document.bytes(),
        document.files(), document.sha256(), document.payloadSha256(), document.bytes().length, document.warnings(), at,
        one.panel().account("coordinator"), previous, previousHash);
    if (Course.day(at).isBefore(entered)) {
      entered(one, number, at.plus(Duration.ofHours(3)));
    }
  }

  /** Entered into the portal by hand on the same day, and taken; now and then turned down. */
  private void entered(SyntheticCase one, int number, Instant at) throws SQLException {
    UUID submission = Rows.id(one, "document " + number);
    boolean refused = number == 1 && one.course().finalised().isEmpty() && Math.floorMod(one.id().hashCode(), 16) == 0;
    String reference = "55-" + Math.floorMod(one.id().hashCode(), 900_000);
    step(one, number, "SENT", refused ? "" : reference, at);
    step(one, number, refused ? "REJECTED" : "ACCEPTED", refused ? "" : reference, at.plus(Duration.ofMinutes(1)));
    if (refused) {
      reasons.row(Rows.id(one, "reason " + number), one.panel().name(), Rows.id(one, "step REJECTED " + number), submission, 1, "people.key_worker", "",
          "The key worker’s role is not said");
    }
  }

  private void step(SyntheticCase one, int number, String kind, String reference, Instant at) throws SQLException {
    steps.row(Rows.id(one, "step " + kind + " " + number), one.panel().name(), Rows.id(one, "document " + number), one.id(), kind, "PORTAL", reference, "", at,
        one.panel().account("coordinator"));
  }

  private CaseRecord record(SyntheticCase one, boolean whole) {
    return record(one, facts(one), people, editions, whole);
  }

  /** @param whole what the final record is made of, not only what was notified */
  static CaseRecord record(SyntheticCase one, ReviewFacts facts, People people, Editions editions, boolean whole) {
    List<ReturnedForm> returned = new ArrayList<>();
    if (whole) {
      Edition edition = editions.current("reporting-core");
      for (SyntheticCase.Agency agency : one.agencies()) {
        if (agency.reply() == SyntheticCase.Reply.RETURNED) {
          returned.add(new ReturnedForm(
              agency.id(), ResponseId.fresh(), agency.type(), agency.name(), edition, ReportAnswers.of(one, agency),
              agency.repliedAtOrNull(), true));
        }
      }
    }
    Optional<NotifiedDeath> notified =
        Optional.of(new NotifiedDeath("", editions.current("notification"), NotificationAnswers.of(one), one.course().notified()));
    return new CaseRecord(facts, notified, returned, 0, List.of(), whole ? Optional.of(analysis(one, people)) : Optional.empty(),
        Optional.empty(),
        whole ? one.course().reviewMeeting().map(on -> new ReviewMeetingHeld(on, "", one.death().cause(), one.findings().meetingSummary(), List.of()))
            : Optional.empty(),
        whole ? one.course().panel().map(on -> new PanelSitting(Rows.id(one, "sitting"), on, true, true, one.panel().account("chair"), List.of()))
            : Optional.empty(),
        people.oneOf(one.panel(), "keyworker", one).name(), "");
  }

  private ReviewFacts facts(SyntheticCase one) {
    return facts(one, reviews.newestNumber());
  }

  static ReviewFacts facts(SyntheticCase one, String number) {
    SyntheticCase.Child child = one.child();
    return new ReviewFacts(new ReviewId(one.id()), one.panel().name(), number, one.progress().stage(),
        new Child(child.forenames(), child.surname(), child.knownAs(), child.nhsNumber(), child.bornOn(), child.diedOn(), child.diedAt(), child.sex(),
            child.address(), child.postcode()),
        new Markers(one.markers().jointAgency(), one.markers().coroner()), one.course().notified(), one.course().triagedOrNull());
  }

  private static AnalysisRecord analysis(SyntheticCase one, People people) {
    SyntheticCase.Findings findings = one.findings();
    return new AnalysisRecord(1, one.death().cause().isEmpty() ? AnalysisRows.CORONERS_CAUSE : one.death().cause(), findings.meetingSummary(),
        findings.factors().stream().map(f -> new Factor(f.domain(), f.code(), f.words(), f.grade(), f.modifiable())).toList(),
        String.valueOf(one.category().number()), "", List.of(), "", findings.outcome(),
        findings.outcome().equals("INAD") ? AnalysisRows.INADEQUATE : "",
        findings.learning().stream().map(words -> new Learning(words, "LOCAL")).toList(),
        findings.actions().stream().map(a -> new Action(a.words(), a.owner(), a.owner(), a.dueOn())).toList(),
        one.course().reviewMeeting(), one.course().panel(),
        one.course().signed().map(at -> new SignOff(people.of(one.panel(), "chair").name(), at, "")));
  }
}
