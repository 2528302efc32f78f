package uk.cdop.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Spares a use case that only looks the search for changes. Hibernate would otherwise compare all that was read so far with what it
 * was before each query: with 7,000 rows on a desk that was two thirds of its time.
 */
@OnlyLooks
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class LookingBinding {
  @PersistenceContext EntityManager entities;

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    entities.setFlushMode(FlushModeType.COMMIT);
    return call.proceed();
  }
}
