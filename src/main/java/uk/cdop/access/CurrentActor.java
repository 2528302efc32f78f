package uk.cdop.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.NotLoggedIn;

/** The actor of this request, or of this piece of background work. */
@ModuleApi
@RequestScoped
public class CurrentActor {
  @Inject TenantWall wall;

  private Actor actor;

  /**
   * @throws NotLoggedIn when nobody is known
   */
  public Actor actor() {
    return ifAny().orElseThrow(NotLoggedIn::new);
  }

  public Optional<Actor> ifAny() {
    return Optional.ofNullable(actor);
  }

  /** Acts from here on as this actor; inside a transaction the database is told at once. */
  public void become(Actor next) {
    actor = next;
    wall.tell(next);
  }
}
