package uk.cdop.information.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.forms.KnownAnswers;
import uk.cdop.forms.Responses;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Channel;
import uk.cdop.information.RequestState;
import uk.cdop.information.Requests;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.platform.Clocks;

/**
 * What a writer may be offered from other forms. An agency is offered only who the child was, which its request tells it anyway,
 * and what it sent itself before: never a word of another agency. The CDOP office is offered the notification and every form, for the forms that it answers itself.
 */
@ApplicationScoped
public class KnownElsewhere {
  private static final Set<String> TOLD_TO_COLLEAGUES =
      Set.of("child.first_name", "child.last_name", "child.birth_date", "child.nhs_number");
  private static final Set<String> TOLD_TO_AGENCIES =
      Set.of(
          "child.first_name", "child.last_name", "child.known_as", "child.birth_date", "child.nhs_number", "child.address",
          "child.postcode", "death.date");

  @Inject NotifiedDeaths notifiedDeaths;
  @Inject ReturnedForms returnedForms;
  @Inject Requests requests;
  @Inject Responses responses;

  List<KnownAnswers> to(Holder holder, Door.Inside inside) {
    AgencyRequest request = inside.request();
    return switch (holder) {
      case Holder.Office office when request.sending().channel() == Channel.OFFICE ->
          Stream.concat(notified(request).stream(), returned(request)).toList();
      case Holder.Link link when !inside.everything() ->
          notified(request).map(known -> known.only(TOLD_TO_COLLEAGUES)).stream().toList();
      // What the office takes over into an agency's answer, the agency reads too.
      case Holder.Office office -> asAgency(request);
      case Holder.Link link -> asAgency(request);
    };
  }

  private List<KnownAnswers> asAgency(AgencyRequest request) {
    return Stream.concat(own(request), notified(request).map(known -> known.only(TOLD_TO_AGENCIES)).stream()).toList();
  }

  private Optional<KnownAnswers> notified(AgencyRequest request) {
    return notifiedDeaths.of(request.review())
        .map(death -> new KnownAnswers("the notification", day(death.receivedAt()), death.edition(), death.answers()));
  }

  private Stream<KnownAnswers> returned(AgencyRequest request) {
    return returnedForms.of(request.review()).stream()
        .filter(form -> !form.request().equals(request.id()))
        .sorted(Comparator.comparing(ReturnedForms.ReturnedForm::returnedAt).reversed())
        .map(form -> new KnownAnswers(form.agency(), day(form.returnedAt()), form.edition(), form.answers()));
  }

  /** What the same people sent before: the same agency at the same address, because a request can be passed on. */
  private Stream<KnownAnswers> own(AgencyRequest request) {
    return requests.of(request.review()).stream()
        .filter(other -> !other.id().equals(request.id()) && other.sending().channel() == Channel.LINK)
        .filter(other -> other.state() != RequestState.WITHDRAWN && other.reply().returned().isPresent())
        .filter(other -> other.recipient().sameAgency(request.recipient()))
        .filter(other -> other.recipient().address().equalsIgnoreCase(request.recipient().address()))
        .sorted(Comparator.comparing((AgencyRequest other) -> other.reply().returnedAt().orElseThrow()).reversed())
        .map(other -> {
          var sent = responses.get(other.reply().returned().orElseThrow());
          return new KnownAnswers(
              "your answer to request " + other.reference(), day(other.reply().returnedAt().orElseThrow()), sent.edition(), sent.answers());
        });
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Clocks.ENGLAND);
  }
}
