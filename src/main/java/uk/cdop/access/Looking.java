package uk.cdop.access;

import jakarta.enterprise.context.RequestScoped;
import uk.cdop.platform.ModuleApi;

/** Whether this request only looks: a GET or HEAD of a page, which changes nothing but may note that somebody looked. */
@ModuleApi
@RequestScoped
public class Looking {
  private boolean only;

  public void only() {
    only = true;
  }

  boolean isOnly() {
    return only;
  }
}
