package uk.cdop.platform.ui;

/** A line of the account area of the header: plain text, a link, or a button that posts to the action. */
public record AccountItem(String text, String href, String action, boolean icon) {

  public static AccountItem text(String text, boolean icon) {
    return new AccountItem(text, "", "", icon);
  }

  public static AccountItem post(String text, String action) {
    return new AccountItem(text, "", action, false);
  }
}
