package uk.cdop.platform;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person typed into a form, made safe at the edge: valid Unicode in normal form, no control
 * characters but line ends, at most {@value #LONGEST} characters a value. It is shown again as typed
 * when something must be mended.
 */
@ModuleApi
public final class Entered {
  public static final int LONGEST = 20_000;
  private static final Entered NOTHING = new Entered(Map.of());

  private final Map<String, List<String>> values;

  private Entered(Map<String, List<String>> values) {
    this.values = values;
  }

  public static Entered nothing() {
    return NOTHING;
  }

  /**
   * @throws TooLong when a value is longer than {@value #LONGEST} characters
   */
  public static Entered of(MultivaluedMap<String, String> form) {
    Map<String, List<String>> clean = safe(form);
    if (clean.values().stream().flatMap(List::stream).anyMatch(value -> value.length() > LONGEST)) {
      throw new TooLong(clean);
    }
    return new Entered(clean);
  }

  /** All values of a form, made safe, however long they are. */
  public static Map<String, List<String>> safe(Map<String, List<String>> form) {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    form.forEach((field, values) -> clean.put(field, values.stream().map(SafeText::lines).toList()));
    return Collections.unmodifiableMap(clean);
  }

  /** What a form holds before anybody typed, such as saved values. */
  public static Entered prefilled(Map<String, String> saved) {
    return new Entered(
        saved.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
  }

  /** The field's text without blank ends; empty when absent. */
  public String text(String field) {
    return all(field).stream().findFirst().orElse("").strip();
  }

  /** How many characters a field has, as the database counts them: code points. */
  public int length(String field) {
    String text = text(field);
    return text.codePointCount(0, text.length());
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  public Optional<UUID> id(String field) {
    try {
      return Optional.of(UUID.fromString(text(field)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  public Optional<Long> whole(String field) {
    String text = text(field);
    return text.matches("-?\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  /** The date in the fields `name-day`, `name-month` and `name-year`; empty when it is not a real date of 1900 to 2199. */
  public Optional<LocalDate> date(String field) {
    try {
      int year = Integer.parseInt(text(field + "-year"));
      return year < 1900 || year > 2199
          ? Optional.empty()
          : Optional.of(
              LocalDate.of(
                  year, Integer.parseInt(text(field + "-month")), Integer.parseInt(text(field + "-day"))));
    } catch (NumberFormatException | DateTimeException notADate) {
      return Optional.empty();
    }
  }

  public Map<String, List<String>> fields() {
    return values;
  }

  /** One text of an address, made safe and without blank ends; what exceeds {@value #LONGEST} characters is left out. */
  public static String clean(String raw) {
    return SafeText.lines(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
  }
}
