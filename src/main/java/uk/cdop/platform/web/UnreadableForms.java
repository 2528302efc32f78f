package uk.cdop.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.UnsupportedEncodingException;

/** A posted form whose bytes are no form, such as a broken escape or a character set nobody knows, is the sender's mistake: 400. */
@Provider
public class UnreadableForms implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    try {
      return context.proceed();
    } catch (IllegalArgumentException | UnsupportedEncodingException unreadable) {
      // Without the cause: its text quotes what was typed.
      throw new BadRequestException();
    }
  }
}
