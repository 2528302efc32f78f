package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Panel papers" on the case: where its pack is checked, signed, released and recalled. */
@ApplicationScoped
public class PackSection implements CaseSection {
  static final String PATH = "pack";

  @Inject Packs packs;

  @Override
  public int place() {
    return 51;
  }

  @Override
  public String name() {
    return "Panel papers";
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Permission permission() {
    return Permission.RELEASE_PAPERS;
  }

  @Override
  public List<String> standing(ReviewId review) {
    int versions = packs.releases(review).size();
    return List.of(versions == 0 ? "Never released." : versions == 1 ? "Released once." : "Released " + versions + " times.");
  }
}
