package uk.cdop.app;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps the description to what stands below `/api`; pages are for people. */
public class OpenApiOfTheApi implements OASFilter {
  @Override
  public void filterOpenAPI(OpenAPI description) {
    if (description.getPaths() != null && description.getPaths().getPathItems() != null) {
      description.getPaths().getPathItems().keySet().stream()
          .filter(path -> !path.startsWith("/api/"))
          .toList()
          .forEach(description.getPaths()::removePathItem);
    }
    if (description.getComponents() != null) {
      description.getComponents().removeSchema("Page");
    }
  }
}
