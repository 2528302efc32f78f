package uk.cdop.pack;

import uk.cdop.documents.Papers;
import uk.cdop.platform.ModuleApi;

/**
 * What a reader opens of a pack.
 *
 * @param part the number of the part or the picture, from 1; nought for the pack as a whole
 */
@ModuleApi
public record PackLook(Kind kind, int part) {
  /** The forms in which a pack is opened. */
  @ModuleApi
  public enum Kind {
    PAGE("The whole case on one page", "pack.opened"),
    CONTENTS("The contents", "pack.contents_opened"),
    PART("Part", "pack.part_opened"),
    PRINT("The page for printing", "pack.printed"),
    PDF("The PDF", "pack.pdf_opened"),
    PICTURE("Picture", "pack.picture_opened");

    private final String label;
    private final String act;

    Kind(String label, String act) {
      this.label = label;
      this.act = act;
    }

    String act() {
      return act;
    }

    /** Whether all of the text is before the reader. */
    boolean whole() {
      return this == PAGE || this == PRINT || this == PDF;
    }
  }

  public static PackLook page() {
    return new PackLook(Kind.PAGE, 0);
  }

  public static PackLook contents() {
    return new PackLook(Kind.CONTENTS, 0);
  }

  public static PackLook part(int number) {
    return new PackLook(Kind.PART, number);
  }

  public static PackLook print() {
    return new PackLook(Kind.PRINT, 0);
  }

  public static PackLook pdf() {
    return new PackLook(Kind.PDF, 0);
  }

  public static PackLook picture(int number) {
    return new PackLook(Kind.PICTURE, number);
  }

  public String words() {
    return part == 0 ? kind.label : kind.label + " " + part;
  }

  /** With the heading of the part that was opened. */
  public String words(Papers papers) {
    boolean known = kind == Kind.PART && part <= papers.sections().size();
    return known ? words() + ": " + papers.sections().get(part - 1).heading() : words();
  }
}
