package uk.cdop.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The product's own words, from `messages.properties`. */
@ModuleApi
public final class Messages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("messages", Locale.ROOT, Messages.class.getClassLoader());

  private Messages() {}

  /** The words under a key, if there are any. */
  public static Optional<String> find(String key) {
    return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
  }
}
