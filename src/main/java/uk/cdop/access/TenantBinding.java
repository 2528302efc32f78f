package uk.cdop.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs inside the transaction interceptor and tells the database whose transaction this is. */
@TenantBound
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class TenantBinding {
  @Inject CurrentActor current;
  @Inject TenantWall wall;

  @AroundInvoke
  Object bind(InvocationContext call) throws Exception {
    current.ifAny().ifPresent(wall::tell);
    return call.proceed();
  }
}
