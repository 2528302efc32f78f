package uk.cdop.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.cdop.platform.SafeText;

/**
 * Remembers a form while it is dealt with, so that the page of a problem can give the person their words back: a browser that was
 * told to store nothing does not keep them for the way back.
 */
@Provider
public class TypedWords implements ReaderInterceptor {
  private static final String FORM = TypedWords.class.getName();
  private static final int MOST = 100;

  @Context HttpServletRequest request;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object read = context.proceed();
    if (read instanceof MultivaluedMap<?, ?> form) {
      request.setAttribute(FORM, form);
    }
    return read;
  }

  /** The words of the form that this request brought: what holds a space or a line end, and so is no id and no choice. */
  static List<String> of(HttpServletRequest request) {
    return request.getAttribute(FORM) instanceof Map<?, ?> form ? words(form) : List.of();
  }

  static List<String> words(Map<?, ?> form) {
    List<String> words = new ArrayList<>();
    for (Object values : form.values()) {
      for (Object value : (Collection<?>) values) {
        String text = SafeText.lines(value.toString());
        if (words.size() < MOST && text.chars().anyMatch(Character::isWhitespace)) {
          words.add(text);
        }
      }
    }
    return words;
  }
}
