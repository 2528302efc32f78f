package uk.cdop.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Writes what a page that only looks has noted once, at its end. Hibernate would otherwise search all that was read so far for
 * changes before each query: with 7,000 rows on a desk that was two thirds of its time.
 */
@TenantBound
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 1)
public class LookingBinding {
  @Inject Looking looking;
  @PersistenceContext EntityManager entities;

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    if (looking.isOnly()) {
      entities.setFlushMode(FlushModeType.COMMIT);
    }
    return call.proceed();
  }
}
