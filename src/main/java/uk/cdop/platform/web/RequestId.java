package uk.cdop.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** Names one request in the log, in the audit trail and on a problem page. */
@ModuleApi
@RequestScoped
public class RequestId {
  private final String value = UUID.randomUUID().toString();

  public String value() {
    return value;
  }
}
