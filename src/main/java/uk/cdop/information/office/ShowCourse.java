package uk.cdop.information.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Section;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AgencyTypes;
import uk.cdop.information.AskedForm;
import uk.cdop.information.Channel;
import uk.cdop.information.RequestState;
import uk.cdop.information.RequestStep;
import uk.cdop.information.Steps;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;

/** A request's facts and what happened to it, in words. */
@ApplicationScoped
public class ShowCourse {
  @Inject AgencyTypes types;
  @Inject Editions editions;
  @Inject Steps steps;
  @Inject Colleagues colleagues;

  /**
   * One thing that happened.
   *
   * @param words a reason or a name; empty when none
   */
  public record Event(String what, String when, String at, String who, String words) {}

  List<Row> facts(AgencyRequest request) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of("Kind of agency", types.label(request.recipient().agencyType())));
    rows.add(Row.of("Form", form(request)));
    rows.add(Row.of("Sent to", request.sending().channel() == Channel.OFFICE ? "Filled in by the CDOP office" : request.recipient().address()));
    rows.add(Row.of("Due", Words.weekday(request.dueOn())));
    if (request.chasing().reminders() > 0) {
      rows.add(Row.of("Reminders", request.chasing().reminders() + request.chasing().remindedAt().map(at -> ", the last on " + Words.moment(at)).orElse("")));
    }
    request.chasing().escalatedAt().ifPresent(at -> rows.add(Row.of("Escalated", Words.moment(at))));
    if (request.reply().returned().isPresent() && request.state() == RequestState.IN_PROGRESS) {
      rows.add(Row.of("Being changed", "The agency is changing its answer. What it sent last stands until then."));
    }
    if (!request.reply().question().isEmpty()) {
      rows.add(Row.of("Your question", request.reply().question()));
    }
    return rows;
  }

  /** The form's name and the parts of it that are asked. */
  String form(AgencyRequest request) {
    AskedForm asked = request.asked();
    Optional<Edition> edition = editions.find(asked.form(), asked.edition());
    String title = edition.map(Edition::title).orElse(asked.form()) + ", " + asked.edition();
    if (asked.parts().isEmpty()) {
      return title;
    }
    return title + ": "
        + edition.stream()
            .flatMap(each -> each.sections().stream())
            .filter(section -> asked.parts().contains(section.id()))
            .map(Section::title)
            .collect(Collectors.joining("; "));
  }

  /** The latest first. Requests from before steps were kept are told from their own times. */
  List<Event> events(AgencyRequest request) {
    List<RequestStep> kept = steps.of(request);
    Map<String, Colleague> people =
        colleagues.named(Stream.concat(kept.stream().map(RequestStep::by), Stream.of(request.sending().askedBy())).distinct().toList());
    List<Told> told = new ArrayList<>(kept.stream().map(step -> new Told(step.at(), step.kind(), who(step.by(), request, people), step.words())).toList());
    fromTimes(request, people).filter(one -> told.stream().noneMatch(other -> other.kind() == one.kind())).forEach(told::add);
    return told.stream().sorted(Comparator.comparing(Told::at).reversed()).map(Told::event).toList();
  }

  private record Told(Instant at, RequestStep.Kind kind, String who, String words) {
    Event event() {
      return new Event(kind.label(), Words.moment(at), at.toString(), who, words);
    }
  }

  private static Stream<Told> fromTimes(AgencyRequest request, Map<String, Colleague> people) {
    String agency = request.recipient().agencyName();
    RequestStep.Kind answer = request.state() == RequestState.NOTHING_HELD ? RequestStep.Kind.NOTHING_HELD : RequestStep.Kind.RETURNED;
    return Stream.of(
            Optional.of(new Told(request.sending().askedAt(), RequestStep.Kind.ASKED, who(request.sending().askedBy(), request, people), "")),
            request.reply().openedAt().map(at -> new Told(at, RequestStep.Kind.OPENED, agency, "")),
            request.reply().startedAt().map(at -> new Told(at, RequestStep.Kind.BEGUN, agency, "")),
            request.reply().returnedAt().map(at -> new Told(at, answer, agency, "")),
            request.chasing().remindedAt().map(at -> new Told(at, RequestStep.Kind.REMINDED, "", "")),
            request.acceptedAt().map(at -> new Told(at, RequestStep.Kind.ACCEPTED, "", "")))
        .flatMap(Optional::stream);
  }

  private static String who(String by, AgencyRequest request, Map<String, Colleague> people) {
    if (people.containsKey(by)) {
      return people.get(by).name();
    }
    return switch (by) {
      case "system" -> "the service";
      case "agency" -> request.recipient().agencyName();
      default -> by.startsWith("delegation:") ? "a colleague at " + request.recipient().agencyName()
          : by.equals(request.reference()) ? request.recipient().agencyName()
          : by;
    };
  }
}
