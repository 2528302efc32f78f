package uk.cdop.ncmd.filing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Clocks;

/** Offers the period of a new file: this month so far. */
@UseCase
public class PrepareBatch {
  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public Period prepare() {
    access.require(Permission.PRODUCE_NCMD);
    audit.record(Act.of("ncmd.batch_form_viewed", ""));
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ENGLAND);
    return new Period(today.withDayOfMonth(1), today);
  }
}
