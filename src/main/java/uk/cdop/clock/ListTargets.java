package uk.cdop.clock;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/** Shows which clocks there are, and what this CDOP allows for each. */
@UseCase
public class ListTargets {
  @Inject Access access;
  @Inject Definitions definitions;
  @Inject Targets targets;
  @Inject AuditTrail audit;

  /** The page's view. */
  public record View(List<Line> lines, boolean mayChange) {}

  /**
   * One clock.
   *
   * @param changed when this CDOP changed it and why, or empty
   * @param agreed whether each keeps the day that was agreed when it started, so that a new target holds for those that start from now on
   */
  public record Line(String code, String name, String rule, String starts, String stops, String target, String usual, String changed, String evidence, String pauses, boolean agreed) {}

  /** What the form to change one shows. */
  public record One(Line line, Target target, long version) {}

  public View list() {
    Actor actor = access.require(Permission.SEE_CLOCKS);
    Map<String, OwnTarget> own = targets.own();
    Map<String, String> names = targets.names(own.values());
    audit.record(Act.of("clock.targets_viewed", ""));
    return new View(
        definitions.all().stream().map(one -> line(one, Optional.ofNullable(own.get(one.code())), names)).toList(), Permission.SET_CLOCKS.heldBy(actor));
  }

  /**
   * @throws Missing when there is no such clock
   */
  public One one(String code) {
    Actor actor = access.require(Permission.SET_CLOCKS);
    Definition definition = definitions.of(code).orElseThrow(Missing::new);
    Optional<OwnTarget> own = targets.own(actor.cdop(), code);
    return new One(line(definition, own, targets.names(own.stream().toList())), own.map(OwnTarget::target).orElseGet(definition::usual), own.map(OwnTarget::version).orElse(-1L));
  }

  private static Line line(Definition one, Optional<OwnTarget> own, Map<String, String> names) {
    Target target = own.map(OwnTarget::target).orElseGet(one::usual);
    return new Line(
        one.code(),
        one.name(),
        one.rule().replace("{target}", target.words()) + ".",
        words(one.starts(), one.latest() ? " or, if later, " : " or "),
        one.stops().isEmpty() ? "" : words(one.stops(), " or "),
        target.words(),
        one.usual().words(),
        own.map(changed -> "Changed on " + Words.day(changed.changedAt()) + " by " + names.getOrDefault(changed.changedBy(), changed.changedBy()) + ": " + changed.why()).orElse(""),
        evidence(one.evidence()),
        one.pausable() ? "Can be paused" : "Is never paused",
        one.agreed());
  }

  private static String words(List<Happening> of, String between) {
    return String.join(between, of.stream().map(Happening::label).toList());
  }

  private static String evidence(String code) {
    return switch (code) {
      case "found" -> "The usual target was found in a published source.";
      case "recalled" -> "The usual target is from memory of the guidance; check it before you rely on it.";
      case "recalled-low" -> "The usual target is uncertain; check it before you rely on it.";
      default -> "The usual target is our proposal; no published one was found.";
    };
  }
}
