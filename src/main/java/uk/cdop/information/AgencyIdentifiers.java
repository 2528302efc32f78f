package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.cdop.forms.Question;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/** The names of agencies that were asked and of those who answered, with the roles that stand in their place. */
@ApplicationScoped
public class AgencyIdentifiers implements IdentifierSource {
  private static final Map<String, String> KINDS =
      Map.of(
          "AGY01", "GP practice", "AGY04", "Maternity service", "AGY05", "Hospital", "AGY06", "Hospital", "AGY07", "Hospital",
          "AGY08", "Hospital", "AGY09", "Hospital", "AGY15", "Hospice", "AGY20", "School");

  private static final Pattern NAMES_A_BODY = Pattern.compile(".*[._](?:organisation|hospital|school|place_other)");
  private static final Pattern HOSPITAL = Pattern.compile("(?i).*(?:hospital|infirmary|\\bnhs\\b|maternity).*");

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
      for (String own : List.of("reporter.name", "reporter.email", "reporter.phone")) {
        form.answers().text(own).ifPresent(text -> found.add(new Identifier(text, "the person who reported")));
      }
      form.edition().questions()
          .filter(question -> question instanceof Question.Text && NAMES_A_BODY.matcher(question.id()).matches())
          .flatMap(question -> form.answers().text(question.id()).stream())
          .filter(AgencyIdentifiers::named)
          .forEach(text -> found.add(new Identifier(text, HOSPITAL.matcher(text).matches() ? "Hospital" : "Organisation")));
    }
    requests.of(review).stream()
        .map(request -> request.recipient().address())
        .filter(address -> !address.isEmpty())
        .distinct()
        .forEach(address -> found.add(new Identifier(address, "an e-mail address")));
    requests.of(review).stream()
        .filter(request -> !request.reply().declaredBy().isEmpty())
        .forEach(request -> found.add(new Identifier(request.reply().declaredBy(), "the person who reported")));
    return found;
  }

  /** Whether it could be a name: a free answer may also say "the local one" or "none". */
  private static boolean named(String text) {
    return text.strip().length() >= 5 && text.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static String letter(int place) {
    return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
  }
}
