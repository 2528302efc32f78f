package uk.cdop.caseimport.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Page;
import uk.cdop.platform.web.FormWithFile;

/** What the pages of imports read and answer alike. */
final class Requests {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Requests() {}

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new Missing();
    }
  }

  static FormWithFile form(String type, InputStream body) {
    return FormWithFile.read(type == null ? MediaType.APPLICATION_OCTET_STREAM : type, body);
  }

  static Response download(byte[] file, String name) {
    return Response.ok(file).header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
  }

  static Response refused(String template, Object view) {
    return Response.status(422).type(MediaType.TEXT_HTML).entity(Page.refused(template, view)).build();
  }
}
