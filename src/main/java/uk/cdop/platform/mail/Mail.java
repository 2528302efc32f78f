package uk.cdop.platform.mail;

import uk.cdop.platform.ModuleApi;

/**
 * A plain text mail to one person. It holds no personal data of anyone but its recipient's address.
 *
 * @param key names the occasion, so that one occasion makes one mail: 8 to 200 characters, such as
 *     `information.asked:` and an id. The first id in it says what the mail is about, for the delivery record
 */
@ModuleApi
public record Mail(String key, String recipient, String subject, String body) {
  private static final String ADDRESS = "[^\\s,;<>\"@]{1,64}@[^\\s,;<>\"@]{1,189}";

  public Mail {
    if (key.length() < 8 || key.length() > 200) {
      throw new IllegalArgumentException("A mail's key has 8 to 200 characters");
    }
    if (!isAddress(recipient)) {
      throw new IllegalArgumentException("Not one mail address");
    }
    if (subject.isBlank() || subject.length() > 150 || subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A subject is one short line");
    }
  }

  /** Whether a text can stand as the recipient: one address, without a name or anything that could start a header. */
  public static boolean isAddress(String text) {
    return text.matches(ADDRESS) && text.chars().noneMatch(Character::isISOControl);
  }

  /** Says nothing of its content, which may hold a secret link. */
  @Override
  public String toString() {
    return "Mail " + key;
  }
}
