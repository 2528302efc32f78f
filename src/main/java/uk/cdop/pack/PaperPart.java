package uk.cdop.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.cdop.documents.Papers;
import uk.cdop.platform.ModuleApi;

/**
 * A part of a case's papers as its contents name it.
 *
 * @param opened when the reader last opened it by itself, or else with the whole; empty when neither
 */
@ModuleApi
public record PaperPart(int number, String heading, boolean folded, String opened) {
  /**
   * The contents.
   *
   * @param opened when each part was opened by itself, by its number
   * @param whole when the whole was opened, or empty
   */
  public static List<PaperPart> of(Papers papers, Map<Integer, String> opened, String whole) {
    List<PaperPart> parts = new ArrayList<>();
    for (Papers.Section section : papers.sections()) {
      int number = parts.size() + 1;
      parts.add(new PaperPart(number, section.heading(), section.folded(), opened.getOrDefault(number, whole)));
    }
    return parts;
  }
}
