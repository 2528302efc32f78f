package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;

/** Shows a coordinator what can be proposed: themes, chairs and other CDOPs, and what was proposed already. */
@UseCase
public class ViewProposal {
  @Inject Access access;
  @Inject RegionalDoor door;
  @Inject Themes themes;
  @Inject Colleagues colleagues;
  @Inject Cdops cdops;
  @Inject RuleChoices rules;

  /** The proposal as it stands, and what there is to choose from. */
  public record View(Optional<Proposal> proposal, long version, List<Theme> themes, RuleChoices rules, List<Colleague> chairs, List<Colleague> deputies, List<Cdop> others) {}

  /**
   * @param id empty for a meeting that is not proposed yet
   */
  public View view(Optional<UUID> id) {
    Actor actor = access.require(Permission.PLAN_REGIONAL);
    Optional<Regional> meeting = id.map(known -> door.enterAsHost(known, Permission.PLAN_REGIONAL).meeting());
    return new View(
        meeting.map(Regional::proposal),
        meeting.map(Regional::version).orElse(0L),
        themes.all(),
        rules,
        colleagues.with(Role.PANEL_CHAIR),
        Stream.concat(colleagues.with(Role.PANEL_CHAIR).stream(), colleagues.with(Role.PANEL_MEMBER).stream()).distinct().toList(),
        cdops.all().stream().filter(cdop -> !cdop.code().equals(actor.cdop())).toList());
  }
}
