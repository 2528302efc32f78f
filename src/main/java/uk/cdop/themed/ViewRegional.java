package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.platform.ui.Status;

/** Shows a regional meeting as the person who looks may see it: whose case is whose only to the host, names of cases to nobody. */
@UseCase
public class ViewRegional {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject Closures closures;
  @Inject Telling telling;
  @Inject Clock clock;

  /** What puts it into words and records the look. */
  @jakarta.enterprise.context.Dependent
  static class Telling {
    @Inject Access access;
    @Inject CdopNames names;
    @Inject Themes themes;
    @Inject ThemeRules rules;
    @Inject Seating seating;
    @Inject Looks looks;
    @Inject AuditTrail audit;
  }

  public RegionalView view(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.SEE_REGIONAL);
    telling.audit.record(Act.of("themed.viewed", id));
    Regional meeting = inside.meeting();
    Instant now = clock.instant();
    List<Participant> participants = regionals.participants(id);
    Map<String, Regionals.Offered> offered = inside.ours().declined() ? Map.of() : regionals.offered(id);
    List<RegionalView.Case> cases = cases(inside, now);
    List<String> hindrances = inside.plans() && meeting.state() == Regional.State.PROPOSED ? hindrances(meeting, participants, offered) : List.of();
    boolean before = meeting.beforeStart();
    return new RegionalView(
        id,
        meeting.title(),
        Words.weekday(meeting.heldOn()),
        RegionalView.status(meeting, now),
        facts(meeting),
        telling.rules.words(meeting),
        participants.stream().map(one -> asked(inside, one, offered)).toList(),
        cases,
        regionals.attendees(id).stream()
            .map(one -> new RegionalView.Person(one.name(), telling.names.of(one.cdop()), one.brings().label(), one.present()))
            .toList(),
        meeting.state() == Regional.State.CANCELLED ? "" : telling.seating.named(meeting).words(),
        access(meeting, now),
        hindrances,
        new RegionalView.May(
            inside.plans() && meeting.state() == Regional.State.PROPOSED,
            inside.answers() && meeting.state() == Regional.State.PROPOSED,
            inside.offers() && meeting.state() != Regional.State.CANCELLED,
            inside.answers() && inside.ours().agreed() && (before || meeting.naming(LocalDate.now(clock))),
            inside.plans() && meeting.state() == Regional.State.PROPOSED && hindrances.isEmpty(),
            inside.plans() && meeting.state() == Regional.State.RELEASED,
            inside.plans() && before,
            inside.runs() && meeting.state() == Regional.State.RELEASED && !meeting.heldOn().isAfter(LocalDate.now(clock)),
            inside.runs() && inside.attends() && meeting.begun(),
            inside.attends() && meeting.open(now),
            meeting.begun(),
            inside.attends() && meeting.begun() && meeting.open(now),
            inside.answers() && inside.ours().agreed() && !meeting.begun(),
            inside.answers() && inside.ours().agreed() && meeting.released()));
  }

  private List<Row> facts(Regional meeting) {
    List<Row> facts = new ArrayList<>();
    facts.add(Row.of("Theme", telling.themes.of(meeting.theme()).name()));
    facts.add(Row.of("Why", meeting.why()));
    facts.add(Row.of("Starts", Words.weekday(meeting.heldOn()) + " at " + Words.time(meeting.startsAt())));
    facts.add(Row.of("Where", meeting.venue()));
    facts.add(Row.of("Host", telling.names.of(meeting.host())));
    facts.add(Row.of("Chair", meeting.chairName() + (meeting.deputyName().isEmpty() ? "" : ". " + meeting.deputyName() + " chairs any case the chair has a connection with")));
    if (meeting.state() == Regional.State.CANCELLED) {
      facts.add(Row.of("Cancelled because", meeting.cancelledBecause()));
    }
    return facts;
  }

  private static String access(Regional meeting, Instant now) {
    if (meeting.state() == Regional.State.CANCELLED) {
      return "";
    }
    if (meeting.closed(now)) {
      return "The papers closed after " + Words.day(meeting.heldOn().plusDays(meeting.accessDays())) + ". Nobody can open them any more.";
    }
    String last = Words.day(meeting.heldOn().plusDays(meeting.accessDays()));
    return meeting.released()
        ? "The papers can be read until the end of " + last + ". Then they close on their own."
        : "Once released, the papers can be read until the end of " + last + ".";
  }

  private RegionalView.Asked asked(RegionalDoor.Inside inside, Participant one, Map<String, Regionals.Offered> offered) {
    Regional meeting = inside.meeting();
    Status status =
        switch (one.standing()) {
          case INVITED -> new Status("Waiting for agreement", Status.Kind.WAITING);
          case DECLINED -> new Status("Declined", Status.Kind.CLOSED);
          case AGREED -> one.agreedTo(meeting) ? new Status("Agreed", Status.Kind.DONE) : new Status("To agree again", Status.Kind.WAITING);
        };
    String because = one.declined() && inside.hosts() ? ". " + one.declinedBecause() : "";
    String detail = one.decidedAt().map(at -> "By " + one.decidedName() + ", " + Words.day(at) + because).orElse("");
    boolean own = one.cdop().equals(inside.actor().cdop());
    String offers =
        own && inside.offers()
            ? Words.plural(offered(meeting), "case")
            : RegionalView.offers(Optional.ofNullable(offered.get(one.cdop())).flatMap(Regionals.Offered::atLeast));
    return new RegionalView.Asked(telling.names.of(one.cdop()), status, detail, one.declined() ? "" : offers);
  }

  /** Of this CDOP's own cases those that the person may know, as the list of them shows. */
  private long offered(Regional meeting) {
    Set<UUID> barred = telling.access.barred();
    return regionals.offers(meeting.id()).stream().filter(offer -> offer.offered() && !barred.contains(offer.review().value())).count();
  }

  private List<String> hindrances(Regional meeting, List<Participant> participants, Map<String, Regionals.Offered> offered) {
    List<String> hindrances = new ArrayList<>();
    for (Participant one : participants) {
      String name = telling.names.of(one.cdop());
      if (!one.declined() && !one.agreedTo(meeting)) {
        hindrances.add(name + " has not agreed yet");
      } else if (offered.containsKey(one.cdop()) && !offered.get(one.cdop()).ready()) {
        hindrances.add(name + " has not said yet that its cases are chosen and their papers checked");
      }
    }
    return hindrances;
  }

  private List<RegionalView.Case> cases(RegionalDoor.Inside inside, Instant now) {
    Regional meeting = inside.meeting();
    UUID id = meeting.id();
    if (!meeting.released()) {
      return List.of();
    }
    List<RegionalItem> agenda = regionals.agenda(id);
    List<String> closed = closures.letters(inside, agenda);
    Map<String, Snapshot> readable = inside.attends() && meeting.open(now) ? regionals.readable(id) : Map.of();
    Map<String, String> owners = inside.runs() ? regionals.sharedBy(id) : Map.of();
    Map<String, String> handed = inside.runs() && meeting.begun() ? regionals.handedOver(id) : Map.of();
    Map<String, Offer> ours =
        inside.offers() || inside.answers()
            ? regionals.offers(id).stream().filter(offer -> offer.letter().isPresent()).collect(Collectors.toMap(offer -> offer.letter().get(), Function.identity()))
            : Map.of();
    Set<String> read = telling.looks.read(id, inside.actor().id());
    Map<String, List<Connection>> said = connections.of(id).stream().collect(Collectors.groupingBy(Connection::letter));
    List<RegionalView.Case> cases = new ArrayList<>();
    for (RegionalItem item : agenda) {
      String letter = item.letter();
      if (closed.contains(letter)) {
        cases.add(new RegionalView.Case(letter, true, "", 0, false, false, "", "", "", "", "", "", List.of()));
        continue;
      }
      Optional<Offer> own = Optional.ofNullable(ours.get(letter));
      cases.add(
          new RegionalView.Case(
              letter,
              false,
              Optional.ofNullable(readable.get(letter)).map(Snapshot::headline).orElse(""),
              item.minutes(),
              readable.containsKey(letter),
              read.contains(letter),
              declared(inside, said.getOrDefault(letter, List.of())),
              Optional.ofNullable(owners.get(letter)).map(telling.names::of).orElse(""),
              own.isPresent() ? "One of your own cases" : "",
              own.filter(offer -> inside.offers()).map(offer -> "/reviews/" + offer.review()).orElse(""),
              own.filter(offer -> meeting.begun()).map(offer -> "/reviews/" + offer.review() + "/analysis").orElse(""),
              handedOver(handed.get(letter)),
              interests(inside, said.getOrDefault(letter, List.of()))));
    }
    return cases;
  }

  private static String handedOver(String state) {
    return switch (state == null ? "" : state) {
      case "WAITING" -> "Decided, on its way to its owner";
      case "WRITTEN" -> "Decided, and in its owner's record";
      case "REFUSED" -> "Decided, but its owner had signed the analysis already";
      default -> "";
    };
  }

  private static String declared(RegionalDoor.Inside inside, List<Connection> connections) {
    return connections.stream()
        .filter(one -> one.account().equals(inside.actor().id()))
        .reduce((earlier, later) -> later)
        .map(one -> one.connected() ? "You declared a connection, which the chair withdrew" : "You have no connection")
        .orElse("");
  }

  private List<RegionalView.Declared> interests(RegionalDoor.Inside inside, List<Connection> connections) {
    if (!inside.runs()) {
      return List.of();
    }
    boolean chairs = inside.meeting().chairedBy(inside.actor());
    return connections.stream()
        .filter(Connection::connected)
        .map(
            one ->
                new RegionalView.Declared(
                    one.id(),
                    one.name() + ", " + telling.names.of(one.cdop()),
                    chairs ? one.words() : "",
                    Words.day(one.declaredAt()),
                    one.withdrawnReason(),
                    chairs && one.bars() && !one.account().equals(inside.actor().id())))
        .toList();
  }

}
