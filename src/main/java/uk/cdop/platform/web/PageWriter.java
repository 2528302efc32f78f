package uk.cdop.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import uk.cdop.platform.Page;

/** Renders a {@link Page} through its precompiled template, with the shell of the person who asked. */
@Provider
public class PageWriter implements MessageBodyWriter<Page> {
  private static final TemplateEngine ENGINE = engine();

  @Inject Shells shells;

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, PageWriter.class.getClassLoader());
    engine.setTrimControlStructures(true);
    return engine;
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Page.class == type;
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    Utf8ByteOutput html = new Utf8ByteOutput();
    ENGINE.render(page.template() + ".jte", Map.of("shell", shells.shell(), "v", page.view()), html);
    headers.putSingle("Content-Type", "text/html;charset=UTF-8");
    html.writeTo(out);
  }
}
