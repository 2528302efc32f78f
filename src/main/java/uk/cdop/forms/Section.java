package uk.cdop.forms;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** A part of a form that one person can complete in one go. */
@ModuleApi
public record Section(String id, String title, List<Page> pages) {
  public Section {
    pages = List.copyOf(pages);
  }
}
