package uk.cdop.information.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.directory.Agencies;
import uk.cdop.directory.Agency;
import uk.cdop.directory.Contact;
import uk.cdop.directory.Contacts;
import uk.cdop.directory.Recipient;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.AgencyTypes;
import uk.cdop.information.FormTitles;
import uk.cdop.information.RequestState;
import uk.cdop.information.Requests;
import uk.cdop.information.ReturnedForms;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.notification.NotifiedDeaths.Professional;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;
import uk.cdop.platform.mail.Mail;
import uk.cdop.review.ReviewFacts;

/** Everybody who can be asked about a child: the agencies of the directory, and those whom the notification names beside them. */
@ApplicationScoped
public class Candidates {
  private static final String OTHER = "AGY29";

  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject Requests requests;
  @Inject ReturnedForms returned;
  @Inject Instance<NotifiedDeaths> notified;
  @Inject AskingRules rules;
  @Inject AgencyTypes types;
  @Inject FormTitles titles;
  @Inject Clock clock;

  /**
   * @param circumstances forms that the case suggests, that were opened, or that are to be asked for now
   */
  List<Candidate> of(ReviewFacts review, Set<String> circumstances) {
    List<Agency> listed = agencies.active();
    Map<UUID, List<Contact>> people = contacts.ofAll(listed.stream().map(Agency::id).toList());
    List<Professional> named = notified.stream().flatMap(each -> each.professionals(review.id()).stream()).toList();
    List<AgencyRequest> before = requests.of(review.id()).stream().filter(request -> request.state() != RequestState.WITHDRAWN).toList();
    Map<String, List<String>> reasons = new SuggestedAgencies(rules).forChild(circumstances(review, circumstances));
    String hospital =
        notified.stream().flatMap(each -> each.of(review.id()).stream())
            .flatMap(death -> death.answers().text("death.hospital").stream()).findFirst().map(Candidates::folded).orElse("");
    List<Candidate> all = new ArrayList<>(outside(named, listed, before));
    for (Agency agency : listed) {
      List<String> why = new ArrayList<>();
      named.stream().filter(person -> worksAt(person, agency)).findFirst()
          .ifPresent(person -> why.add(rules.content().namedBecause()));
      if (hospital.length() > 5 && folded(agency.name()).contains(hospital)) {
        why.add(rules.content().hospitalBecause());
      }
      if (named.stream().anyMatch(person -> !worksAt(person, agency) && kind(person).equals(agency.type()))) {
        why.add(rules.content().kindBecause());
      }
      why.addAll(reasons.getOrDefault(agency.type(), List.of()));
      all.add(candidate(agency, why, people.getOrDefault(agency.id(), List.of()), before));
    }
    return all;
  }

  private Candidate candidate(Agency agency, List<String> why, List<Contact> people, List<AgencyRequest> before) {
    LocalDate today = LocalDate.now(clock);
    return new Candidate(
        agency.id().toString(), agency.id(), agency.type(), types.label(agency.type()), agency.name(), agency.email(), List.copyOf(why),
        contacts.recipientOn(agency, people, today), people.stream().filter(person -> person.thereOn(today)).toList(),
        earlier(before, Optional.of(agency.id()), agency.name()), Candidate.Usually.of(rules.usual(agency.type())));
  }

  /** Those whose organisation is not in the directory, each organisation once. */
  private List<Candidate> outside(List<Professional> named, List<Agency> listed, List<AgencyRequest> before) {
    List<Candidate> outside = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Professional person = named.get(i);
      String name = shortened(person.organisation().strip());
      boolean known =
          listed.stream().anyMatch(agency -> worksAt(person, agency))
              || outside.stream().anyMatch(other -> folded(other.name()).equals(folded(name)));
      if (!known && !name.isEmpty()) {
        String email = Mail.isAddress(person.email()) ? person.email() : "";
        outside.add(
            stranger("named-" + i, kind(person), name, new Recipient(person.name(), person.role(), email, ""), List.of(rules.content().namedBecause()), before));
      }
    }
    return outside;
  }

  private Candidate stranger(String key, String type, String name, Recipient who, List<String> why, List<AgencyRequest> before) {
    return new Candidate(
        key, null, type, types.label(type), name, who.email(), why, who, List.of(), earlier(before, Optional.empty(), name),
        Candidate.Usually.of(rules.usual(type)));
  }

  private Circumstances circumstances(ReviewFacts review, Set<String> asked) {
    var child = review.child();
    return new Circumstances(
        new Age(child.bornOn(), child.diedOn()), review.markers().jointAgencyResponse(), review.markers().coroner(), asked,
        Stream.concat(
                notified.stream().flatMap(each -> each.of(review.id()).stream()).map(NotifiedDeaths.NotifiedDeath::answers),
                returned.of(review.id()).stream().map(ReturnedForms.ReturnedForm::answers))
            .toList());
  }

  private List<Candidate.Earlier> earlier(List<AgencyRequest> before, Optional<UUID> agency, String name) {
    return before.stream()
        .filter(request -> request.recipient().agency().isPresent() && agency.isPresent()
            ? request.recipient().agency().equals(agency)
            : folded(request.recipient().agencyName()).equals(folded(name)))
        .map(
            request ->
                new Candidate.Earlier(
                    request.asked().form(),
                    titles.title(request.asked().form()) + " asked for on " + Words.day(request.sending().askedAt()) + ": "
                        + request.state().label().toLowerCase(Locale.UK),
                    request.open()))
        .toList();
  }

  private String kind(Professional person) {
    return rules.kindOf(person.role()).orElse(OTHER);
  }

  private static boolean worksAt(Professional person, Agency agency) {
    return folded(person.organisation()).equals(folded(agency.name()));
  }

  private static String shortened(String name) {
    return name.length() > 200 ? name.substring(0, 200) : name;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.UK);
  }
}
