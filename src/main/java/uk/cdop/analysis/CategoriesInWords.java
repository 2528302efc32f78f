package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.review.DeathCategories;

/** Tells the categories to modules that must not know the analysis. */
@ApplicationScoped
public class CategoriesInWords implements DeathCategories {
  @Inject AnalysisCodes codes;

  @Override
  public List<Category> all() {
    return codes.categories().stream().map(each -> new Category(Integer.parseInt(each.code()), each.label())).toList();
  }
}
