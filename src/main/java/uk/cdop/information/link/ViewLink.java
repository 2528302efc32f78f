package uk.cdop.information.link;

import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Cdops;

/** Shows whoever follows a link who is asking, and nothing else. It changes nothing, because mail scanners follow links too. */
@UseCase
public class ViewLink {
  @Inject Links links;
  @Inject Access access;
  @Inject Cdops cdops;

  /** Who is asking. */
  public record Asker(String token, String panel, String email, String phone) {}

  /** Empty when the link is not good, whatever the reason. */
  public Optional<Asker> view(String token) {
    return links.enter(token)
        .map(link -> access.require(Permission.ANSWER_REQUEST).cdop())
        .flatMap(cdops::find)
        .map(cdop -> new Asker(token, cdop.name(), cdop.email(), cdop.phone()));
  }
}
