package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/** The names of agencies that were asked and of those who answered, with the roles that stand in their place. */
@ApplicationScoped
public class AgencyIdentifiers implements IdentifierSource {
  private static final Map<String, String> KINDS =
      Map.of(
          "AGY01", "GP practice", "AGY04", "Maternity service", "AGY05", "Hospital", "AGY06", "Hospital", "AGY07", "Hospital",
          "AGY08", "Hospital", "AGY09", "Hospital", "AGY15", "Hospice", "AGY20", "School");

  @Inject Requests requests;
  @Inject ReturnedForms forms;
  @Inject AgencyTypes types;

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    List<Identifier> found = new ArrayList<>();
    Map<String, Integer> met = new HashMap<>();
    requests.of(review).stream()
        .map(request -> Map.entry(request.recipient().agencyName(), request.recipient().agencyType()))
        .distinct()
        .forEach(
            agency -> {
              String kind = KINDS.getOrDefault(agency.getValue(), types.label(agency.getValue()));
              int place = met.merge(kind, 1, Integer::sum) - 1;
              found.add(new Identifier(agency.getKey(), kind + " " + letter(place)));
            });
    for (ReturnedForms.ReturnedForm form : forms.of(review)) {
      form.answers().text("reporter.name").ifPresent(name -> found.add(new Identifier(name, "the person who reported")));
    }
    requests.of(review).stream()
        .filter(request -> !request.reply().declaredBy().isEmpty())
        .forEach(request -> found.add(new Identifier(request.reply().declaredBy(), "the person who reported")));
    return found;
  }

  private static String letter(int place) {
    return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
  }
}
