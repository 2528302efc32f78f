package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Section;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.FormTitles;
import uk.cdop.information.link.Delegation;
import uk.cdop.information.link.Delegations;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.information.link.Links;
import uk.cdop.platform.Missing;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.Child;
import uk.cdop.review.Reviews;

/** Shows an agency, once its code was entered, who is asking, why, under which law, and which child it is about. */
@UseCase
public class ReadRequest {
  @Inject Door door;
  @Inject Links links;
  @Inject Delegations delegations;
  @Inject Editions editions;
  @Inject FormTitles titles;
  @Inject Reviews reviews;
  @Inject Cdops cdops;
  @Inject AuditTrail audit;

  /** How the answer stands. */
  public enum Standing {
    NOT_BEGUN,
    BEGUN,
    RETURNED,
    NOTHING_HELD,
    DECLINED,
    ACCEPTED
  }

  /**
   * What the agency reads.
   *
   * @param child who the child was; empty once there is nothing more to do
   * @param form the form and the sections that are asked for
   * @param note what the panel wrote with the request; empty when nothing
   * @param question what the panel asked about an earlier answer; empty when nothing
   * @param wish until when more time was asked for; empty when none was, or it was answered
   * @param passingTo the address that waits for the panel's word; empty when none
   * @param part what was handed to the colleague who reads this; null for who was asked
   */
  public record View(
      String token, String reference, String panel, String email, String phone, LocalDate dueOn, List<Row> child, String question,
      Standing standing, String form, String note, String wish, String passingTo, Part part) {
    public String href(String page) {
      return "/answer/" + token + "/" + page;
    }

    public String due() {
      return Words.day(dueOn);
    }

    public boolean waiting() {
      return standing == Standing.NOT_BEGUN || standing == Standing.BEGUN;
    }

    public boolean colleague() {
      return part != null;
    }
  }

  /** The sections of a colleague. */
  public record Part(List<String> sections, String note, String finished) {}

  public Optional<View> read(Holder.Link holder) {
    return door.enter(holder).map(inside -> view(holder, inside));
  }

  private View view(Holder.Link holder, Door.Inside inside) {
    AgencyRequest request = inside.request();
    Cdop cdop = cdops.find(request.cdop()).orElseThrow(Missing::new);
    Edition edition = editions.find(request.asked().form(), request.asked().edition()).orElseThrow(Missing::new);
    Optional<Delegation> delegation = links.enter(holder.token()).flatMap(delegations::of);
    Child child = reviews.get(request.review()).child();
    audit.record(Act.on(request.review().value(), "information.request_read", request.id()));
    return new View(
        holder.token(), request.reference(), cdop.name(), cdop.email(), cdop.phone(), request.dueOn(),
        !request.open() ? List.of() : delegation.isPresent() ? fewRows(child) : rows(child),
        delegation.isPresent() ? "" : request.reply().question(), standing(request), titles.words(request.asked()),
        delegation.isPresent() ? "" : request.sending().note(),
        request.wished().until().map(Words::day).orElse(""), request.redirection().address(),
        delegation.map(each -> part(each, edition)).orElse(null));
  }

  private static Part part(Delegation delegation, Edition edition) {
    return new Part(
        edition.sections().stream().filter(section -> delegation.sections().contains(section.id())).map(Section::title).toList(),
        delegation.note(), delegation.doneAt().map(Words::moment).orElse(""));
  }

  private static Standing standing(AgencyRequest request) {
    if (!request.open()) {
      return Standing.ACCEPTED;
    }
    return switch (request.state()) {
      case IN_PROGRESS -> Standing.BEGUN;
      case RETURNED -> Standing.RETURNED;
      case NOTHING_HELD -> Standing.NOTHING_HELD;
      case DECLINED -> Standing.DECLINED;
      case SENT, OPENED, WITHDRAWN -> Standing.NOT_BEGUN;
    };
  }

  /** As much as a colleague needs to find the right record. */
  private static List<Row> fewRows(Child child) {
    return List.of(
        Row.of("Name", child.name().isEmpty() ? "Not known" : child.name()),
        Row.of("Date of birth", Words.day(child.bornOn())),
        Row.of("NHS number", child.nhsNumber().map(number -> new NhsNumber(number).spaced()).orElse("Not known")));
  }

  private static List<Row> rows(Child child) {
    return List.of(
        Row.of("Name", child.name().isEmpty() ? "Not known" : child.name()),
        Row.of("Also known as", child.alsoKnownAs().isBlank() ? "No other name known" : child.alsoKnownAs()),
        Row.of("Date of birth", Words.day(child.bornOn())),
        Row.of("Date of death", Words.day(child.diedOn())),
        Row.of("NHS number", child.nhsNumber().map(number -> new NhsNumber(number).spaced()).orElse("Not known")),
        Row.of("Address", address(child)));
  }


  private static String address(Child child) {
    String address =
        Stream.of(child.address().replace("\n", ", "), child.postcode()).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    return address.isEmpty() ? "Not known" : address;
  }
}
