package uk.cdop.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.cdop.platform.ModuleApi;

/** This use case reads much and writes nothing that it reads again; what it notes in passing is written at its end. */
@ModuleApi
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OnlyLooks {}
