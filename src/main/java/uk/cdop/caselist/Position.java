package uk.cdop.caselist;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The last row of a page in an order: its value, as the database writes it, and its id. */
public record Position(String value, UUID id) {
  public String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((id + value).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what {@link #text()} wrote for this order; empty for anything else, which then means the first page. */
  public static Optional<Position> read(String text, Sort sort) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text == null ? "" : text), StandardCharsets.UTF_8);
      Position read = new Position(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
      return read.value.matches(pattern(sort)) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }

  private static String pattern(Sort sort) {
    return switch (sort) {
      case NEWEST -> "(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?\\+00|(19|20|21)\\d\\d-(0[13-9]|1[0-2])-3[01] ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?\\+00";
      case DIED -> "(19|20|21)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(19|20|21)\\d\\d-(0[13-9]|1[0-2])-(29|30)|(19|20|21)\\d\\d-(0[13578]|1[02])-31|(19|20|21)\\d\\d-02-29";
      case NUMBER -> "[^\\p{Cntrl}]{1,120}";
    };
  }
}
