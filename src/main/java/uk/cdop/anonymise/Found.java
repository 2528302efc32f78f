package uk.cdop.anonymise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** What was found in the texts of a case before anybody chose anything. It follows from the texts and the records alone, so it can be kept. */
@ModuleApi
public final class Found {
  private final Map<String, List<Span>> byText;

  Found(Map<String, List<Span>> byText) {
    this.byText = Map.copyOf(byText);
  }

  Optional<List<Span>> in(String text) {
    return Optional.ofNullable(byText.get(text));
  }
}
