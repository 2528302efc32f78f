package uk.cdop.information.supplementary;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdops;
import uk.cdop.forms.Editions;
import uk.cdop.information.Addressee;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AskedForm;
import uk.cdop.information.Requests;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;
import uk.cdop.platform.WorkingDays;
import uk.cdop.review.ReviewId;

/** The coordinator opens a supplementary form, sets it aside with a reason, or takes that back (domain 11, rule 7). */
@UseCase
public class DecideAboutForm {
  private static final String OTHER = "AGY29";

  @Inject Access access;
  @Inject SuggestedForms forms;
  @Inject Requests requests;
  @Inject Editions editions;
  @Inject Cdops cdops;
  @Inject Once once;
  @Inject Clock clock;
  @Inject AuditTrail audit;

  /** The same again, or a form that is already set aside, changes nothing. */
  public void setAside(ReviewId review, String form, String reason) {
    Actor actor = require(review, form);
    if (forms.setAside(review, form).isEmpty()) {
      var decision = new SetAside(actor.cdop(), review, form, reason, actor.id(), clock.instant());
      forms.keep(decision);
      audit.record(Act.on(review.value(), "information.form_set_aside", decision.id()));
    }
  }

  public void takeBack(ReviewId review, String form) {
    require(review, form);
    forms.setAside(review, form).ifPresent(decision -> {
      decision.takeBack(clock.instant());
      audit.record(Act.on(review.value(), "information.form_wanted_again", decision.id()));
    });
  }

  /** Opens the newest edition for the CDOP's office to fill in; the same key again opens nothing more. */
  public UUID open(ReviewId review, String form, String key) {
    Actor actor = require(review, form);
    var made = once.madeId(key);
    if (made.isPresent()) {
      return made.get();
    }
    String office = cdops.find(actor.cdop()).orElseThrow(Missing::new).name();
    var request = AgencyRequest.ofOffice(
        actor.cdop(), review, Addressee.withoutMail(OTHER, office), AskedForm.whole(editions.current(form)),
        WorkingDays.plus(LocalDate.now(clock), AgencyRequest.USUAL_WORKING_DAYS), actor.id(), clock.instant());
    requests.add(request);
    once.remember(key, request.id().toString());
    audit.record(Act.on(review.value(), "information.form_opened", request.id()));
    return request.id();
  }

  private Actor require(ReviewId review, String form) {
    Actor actor = access.require(Permission.REQUEST_INFORMATION, review.value());
    if (!forms.supplementary(form)) {
      throw new Missing();
    }
    return actor;
  }
}
