package uk.cdop.information;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
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
  @Inject Reviews reviews;
  @Inject Cdops cdops;
  @Inject AuditTrail audit;

  /** How the answer stands. */
  public enum Standing {
    NOT_BEGUN,
    BEGUN,
    RETURNED,
    NOTHING_HELD,
    ACCEPTED
  }

  /**
   * What the agency reads.
   *
   * @param question what the panel asked about an earlier answer; empty when nothing
   */
  public record View(
      String token, String reference, String panel, String email, String phone, String due, List<Row> child, String question,
      Standing standing) {
    public String href(String page) {
      return "/answer/" + token + "/" + page;
    }
  }

  public Optional<View> read(String token, String secret) {
    return door.enter(new Holder.Link(token, secret))
        .map(
            inside -> {
              AgencyRequest request = inside.request();
              Cdop cdop = cdops.find(request.cdop()).orElseThrow(Missing::new);
              Child child = reviews.get(request.review()).child();
              audit.record(Act.on(request.review().value(), "information.request_read", request.id()));
              return new View(
                  token, request.reference(), cdop.name(), cdop.email(), cdop.phone(), Words.day(request.dueOn()),
                  rows(child), request.question(), standing(request));
            });
  }

  private static Standing standing(AgencyRequest request) {
    if (!request.open()) {
      return Standing.ACCEPTED;
    }
    return switch (request.state()) {
      case IN_PROGRESS -> Standing.BEGUN;
      case RETURNED -> Standing.RETURNED;
      case NOTHING_HELD -> Standing.NOTHING_HELD;
      case SENT, OPENED, DECLINED, WITHDRAWN -> Standing.NOT_BEGUN;
    };
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
