package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.notification.intake.Trouble;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;

/** Lists the messages of other services: those that wait for a coordinator, the oldest first; then the others, the newest first. */
@UseCase
public class ListMessages {
  private static final int OPEN = 100;
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject Mappings mappings;
  @Inject AuditTrail audit;

  /** Both lists and where the next page of the second begins. */
  public record Listing(List<Item> open, List<Item> done, Optional<Keyset> next) {}

  /** A line of either list: nothing about the child. */
  public record Item(UUID id, String source, String receivedAt, Status status, String wrong) {}

  public Listing list(Optional<Keyset> after) {
    access.require(Permission.SEE_NOTIFICATIONS);
    audit.record(Act.of("notification.messages_listed", ""));
    List<KeptMessage> done = messages.done(after, PAGE + 1);
    return new Listing(
        messages.open(OPEN).stream().map(this::item).toList(),
        done.stream().limit(PAGE).map(this::item).toList(),
        done.size() > PAGE ? Optional.of(new Keyset(done.get(PAGE - 1).receivedAt(), done.get(PAGE - 1).id())) : Optional.empty());
  }

  private Item item(KeptMessage one) {
    return new Item(one.id(), mappings.title(one.source()), Words.moment(one.receivedAt()), one.state().status(), wrong(one.troubles()));
  }

  private static String wrong(List<Trouble> troubles) {
    return switch (troubles.size()) {
      case 0 -> "Nothing";
      case 1 -> troubles.getFirst().message();
      default -> troubles.getFirst().message() + ", and " + (troubles.size() - 1) + " more";
    };
  }
}
