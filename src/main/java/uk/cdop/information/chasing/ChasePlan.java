package uk.cdop.information.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import uk.cdop.information.AgencyRequest;
import uk.cdop.platform.Clocks;

/** What goes out by itself about a request, and when: the same answer for the round that sends it and the page that shows it. */
@ApplicationScoped
public class ChasePlan {
  @Inject Clock clock;

  Optional<ChaseStage.Next> next(AgencyRequest request, ChaseRules.Policy policy) {
    if (!policy.rule().automatic() || !request.chaseableByItself()) {
      return Optional.empty();
    }
    LocalDate settled = request.chasing().settledOn().orElseGet(() -> LocalDate.ofInstant(request.sending().askedAt(), Clocks.ENGLAND));
    return ChaseStage.next(policy.stages(request), settled, request.chasing().earliest(OfficeHours.firstDay(now())));
  }

  public boolean remindedToday(AgencyRequest request) {
    return request.chasing().remindedAt().map(at -> LocalDate.ofInstant(at, Clocks.ENGLAND)).filter(today()::equals).isPresent();
  }

  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), Clocks.ENGLAND);
  }

  public LocalDate today() {
    return now().toLocalDate();
  }
}
