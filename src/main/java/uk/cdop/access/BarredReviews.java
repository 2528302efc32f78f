package uk.cdop.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uk.cdop.platform.ModuleApi;

/** What a {@link CaseScope} bars an actor from, read once a transaction: every question to the policy asks for it. Asked inside a use case. */
@ModuleApi
@ApplicationScoped
public class BarredReviews {
  private record Barred(Set<UUID> reviews) {}

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /** What this scope read before in the transaction, or reads now. */
  public Set<UUID> of(Class<? extends CaseScope> scope, Actor actor, Supplier<Set<UUID>> read) {
    String key = key(scope, actor);
    if (transaction.getResource(key) instanceof Barred known) {
      return known.reviews();
    }
    Barred barred = new Barred(read.get());
    transaction.putResource(key, barred);
    return barred.reviews();
  }

  /** Whoever changes what bars the actor calls this, so that it counts at once. */
  public void forget(Class<? extends CaseScope> scope, Actor actor) {
    transaction.putResource(key(scope, actor), "");
  }

  private static String key(Class<?> scope, Actor actor) {
    return scope.getName() + " barred " + actor.cdop() + " " + actor.id();
  }
}
