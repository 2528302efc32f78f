package uk.cdop.ncmd.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cdop.ncmd.Shelf;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.NavigationItem;

/** The second line of links on every page about the national database, with how many documents stand where. */
public final class NcmdNavigation {
  private NcmdNavigation() {}

  /** @param counts empty on pages that do not count */
  public static List<NavigationItem> of(Map<Shelf, Long> counts, String path) {
    List<Link> links = new ArrayList<>();
    links.add(new Link("To produce", "/ncmd"));
    for (Shelf shelf : Shelf.values()) {
      Long count = counts.get(shelf);
      links.add(new Link(count == null || count == 0 ? shelf.label() : shelf.label() + " (" + count + ")", shelf.href()));
    }
    links.add(new Link("Files", "/ncmd/batches"));
    links.add(new Link("Reconciliation", "/ncmd/reconciliations"));
    links.add(new Link("Data quality", "/ncmd/quality"));
    links.add(new Link("Year end", "/ncmd/year-end"));
    links.add(new Link("LSCB1 statistics", "/ncmd/statistics"));
    links.add(new Link("Settings", "/ncmd/settings"));
    return NavigationItem.of(links, path);
  }

  public static List<NavigationItem> at(String path) {
    return of(Map.of(), path);
  }
}
