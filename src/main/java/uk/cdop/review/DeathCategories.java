package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Extension point: the categories of death as the Analysis form words them, for modules that stand beside it. */
@ModuleApi
public interface DeathCategories {
  /** One of the ten categories. */
  @ModuleApi
  record Category(int number, String label) {}

  /** In the order of the form. */
  List<Category> all();

  /** Such as `8 Perinatal/neonatal event`. */
  default String words(int number) {
    return all().stream()
        .filter(one -> one.number() == number)
        .map(one -> one.number() + " " + one.label())
        .findFirst()
        .orElse("Category " + number);
  }
}
