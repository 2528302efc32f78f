package uk.cdop.information.supplementary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.information.SupplementaryForms;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Supplementary forms" on a case. */
@ApplicationScoped
public class FormsSection implements CaseSection {
  @Inject SupplementaryForms forms;

  @Override
  public int place() {
    return 32;
  }

  @Override
  public String name() {
    return "Supplementary forms";
  }

  @Override
  public String path() {
    return "forms";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_INFORMATION;
  }

  @Override
  public List<String> standing(ReviewId review) {
    var all = forms.of(review);
    List<String> lines = new ArrayList<>();
    long undecided = all.stream().filter(SupplementaryForms.Standing::undecided).count();
    long opened = all.stream().filter(form -> form.opened() > 0).count();
    lines.add(opened == 0 ? "No supplementary form is open" : Words.plural(opened, "form") + " opened");
    if (undecided > 0) {
      lines.add(Words.plural(undecided, "suggested form") + " to open or to set aside before the case closes");
    }
    return lines;
  }
}
