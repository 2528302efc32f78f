package uk.cdop.platform.ui;

import java.util.Comparator;
import java.util.List;

/** A link of a navigation and whether the reader is on its page ("page"), below it ("true") or elsewhere (""). */
public record NavigationItem(String text, String href, String current) {

  /** The links with the one that leads to the path marked: the page itself, or the longest link above it. */
  public static List<NavigationItem> of(List<Link> links, String path) {
    var nearest = links.stream()
        .map(Link::href)
        .filter(href -> covers(href, path))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
    return links.stream()
        .map(link -> new NavigationItem(link.text(), link.href(), mark(link.href(), nearest, path)))
        .toList();
  }

  private static boolean covers(String href, String path) {
    return path != null && (path.equals(href) || path.startsWith(href + "/"));
  }

  private static String mark(String href, String nearest, String path) {
    if (nearest.isEmpty() || !href.equals(nearest)) {
      return "";
    }
    return href.equals(path) ? "page" : "true";
  }
}
