package uk.cdop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.cdop.platform.ModuleApi;

/**
 * "The user does X": a class with one public method, in one transaction bound to the actor's CDOP. It
 * asks {@link Access}, loads, acts, saves and fires, in that order.
 */
@ModuleApi
@Stereotype
@ApplicationScoped
@Transactional
@TenantBound
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
