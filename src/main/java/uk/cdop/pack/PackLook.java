package uk.cdop.pack;

import uk.cdop.platform.ModuleApi;

/**
 * What a reader opens of a pack.
 *
 * @param part the number of the picture, from 1; nought for the pack as a whole
 */
@ModuleApi
public record PackLook(Kind kind, int part) {
  /** The forms in which a pack is opened. */
  @ModuleApi
  public enum Kind {
    PAGE("The page", "pack.opened"),
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
  }

  public static PackLook page() {
    return new PackLook(Kind.PAGE, 0);
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

  String words() {
    return part == 0 ? kind.label : kind.label + " " + part;
  }
}
