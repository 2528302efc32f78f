package uk.cdop.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import uk.cdop.platform.Page;

/** Gives the answer the status that its page carries. */
@Provider
public class PageStatus implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Page page && response.getStatus() == 200) {
      response.setStatus(page.status());
    }
  }
}
