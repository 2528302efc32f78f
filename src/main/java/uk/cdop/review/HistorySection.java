package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Permission;

/** The last part of a case: who looked at it and what was done. */
@ApplicationScoped
public class HistorySection implements CaseSection {
  @Override
  public int place() {
    return 100;
  }

  @Override
  public String name() {
    return "History";
  }

  @Override
  public String path() {
    return "history";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_WHO_LOOKED;
  }
}
