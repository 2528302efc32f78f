package uk.cdop.platform.ui;

/** A numbered page to go to, or the gap between two. */
public record Page(int number, String href, boolean current) {

  public static Page gap() {
    return new Page(0, "", false);
  }

  public boolean isGap() {
    return number == 0;
  }
}
