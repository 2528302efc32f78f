package uk.cdop.information.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.platform.Missing;

/** Lets whoever holds the pen in to the one request they may answer, and says which of its sections are theirs. */
@ApplicationScoped
public class Door {
  @Inject Delegations delegations;
  @Inject Links links;
  @Inject Requests requests;
  @Inject Access access;

  /**
   * Someone inside.
   *
   * @param by who saves: the request's reference, the colleague's delegation, or an account
   * @param sections the ids of the only sections they may see; empty for all that were asked
   */
  public record Inside(AgencyRequest request, String by, Set<String> sections, Optional<AnswerSession> session) {
    public boolean everything() {
      return sections.isEmpty();
    }
  }

  /** Empty when the link or the session has ended: they are asked for a code again. */
  public Optional<Inside> enter(Holder holder) {
    return switch (holder) {
      case Holder.Link link -> byLink(link);
      case Holder.Office office -> Optional.of(byAccount(office));
    };
  }

  private Optional<Inside> byLink(Holder.Link holder) {
    return links.enter(holder.token()).flatMap(link -> {
      access.require(Permission.ANSWER_REQUEST);
      return links.session(holder.secret(), link).flatMap(session -> inside(link, session));
    });
  }

  private Optional<Inside> inside(SecureLink link, AnswerSession session) {
    AgencyRequest request = requests.locked(link.request());
    if (link.delegation().isEmpty()) {
      return Optional.of(new Inside(request, request.reference(), Set.of(), Optional.of(session)));
    }
    return delegations.of(link)
        .filter(Delegation::open)
        .map(delegation -> new Inside(request, delegation.by(), delegation.sections(), Optional.of(session)));
  }

  private Inside byAccount(Holder.Office office) {
    var actor = access.require(Permission.REQUEST_INFORMATION, office.review().value());
    AgencyRequest request = requests.locked(office.request());
    if (!request.review().equals(office.review())) {
      throw new Missing();
    }
    return new Inside(request, actor.id(), Set.of(), Optional.empty());
  }
}
