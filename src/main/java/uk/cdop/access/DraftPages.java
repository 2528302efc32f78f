package uk.cdop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pages the actor's drafts are kept and given back for: a draft holds what stood in the form, so a case that closed to the
 * person closes its drafts too.
 */
@ApplicationScoped
class DraftPages {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final String OF_A_CASE = "/reviews/";
  /** Here somebody asks for a case that is closed to them; nothing of it stands on the page. */
  private static final String BEFORE_THE_GLASS = "/restricted/";
  private static final List<Permission> OPENING = List.of(Permission.SEE_REVIEW, Permission.SEE_FAMILY, Permission.SEE_ANALYSIS);

  @Inject Access access;

  boolean open(String path) {
    Matcher ids = ID.matcher(path);
    if (path.startsWith(BEFORE_THE_GLASS) || !ids.find()) {
      return true;
    }
    Set<UUID> barred = access.barred();
    return (!path.startsWith(OF_A_CASE + ids.group()) || may(UUID.fromString(ids.group())))
        && ids.reset().results().map(id -> UUID.fromString(id.group())).noneMatch(barred::contains);
  }

  private boolean may(UUID review) {
    return OPENING.stream().anyMatch(permission -> access.may(permission, review));
  }
}
