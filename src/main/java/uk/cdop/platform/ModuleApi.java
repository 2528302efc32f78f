package uk.cdop.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Marks the types of a module that other modules may use: ids, events, use cases, outcomes, extension points. */
@Documented
@Target(ElementType.TYPE)
public @interface ModuleApi {}
