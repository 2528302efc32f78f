package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.mail.Invitation;
import uk.cdop.platform.mail.Invitation.Change;
import uk.cdop.platform.mail.Outbox;
import uk.cdop.review.Child;

/**
 * Sends the people of a planned meeting its calendar entry. It names the kind of meeting, the day and the place, never the
 * case; guests of other organisations have no account, so it leads nowhere.
 */
@ApplicationScoped
public class CaseMeetingPost {
  /** Nobody is asked how long such a meeting takes; the entry keeps room for it. */
  private static final Duration LENGTH = Duration.ofHours(2);

  @Inject Outbox outbox;
  @Inject Cdops cdops;

  /** To everybody of a new plan. */
  void planned(CaseMeetingRow row, Actor by) {
    row.plan().people().forEach(one -> send(row, one, Change.REQUEST, by));
  }

  /** To whom it matters that a plan was changed: those who are new or gone, and all when it is another day, time or place. */
  void changed(CaseMeetingRow before, CaseMeetingRow after, Actor by) {
    CaseMeetingPlan was = before.plan();
    CaseMeetingPlan is = after.plan();
    boolean moved = !was.on().equals(is.on()) || !was.at().equals(is.at()) || !was.place().equals(is.place());
    List<String> asked = addresses(was);
    List<String> stay = addresses(is);
    was.people().stream().filter(one -> !stay.contains(address(one))).forEach(one -> send(after, one, Change.CANCEL, by));
    is.people().stream().filter(one -> moved || !asked.contains(address(one))).forEach(one -> send(after, one, Change.REQUEST, by));
  }

  /** To everybody of a plan that is called off. */
  void calledOff(CaseMeetingRow row, Actor by) {
    row.plan().people().forEach(one -> send(row, one, Change.CANCEL, by));
  }

  /** Whether a text that goes into an invitation names the child. */
  static boolean names(Child child, String place) {
    return Stream.of(child.forenames(), child.surname(), child.alsoKnownAs())
        .flatMap(name -> Stream.of(name.split("[\\s,]+")))
        .filter(name -> name.length() > 1)
        .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name.toLowerCase(Locale.UK)) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(place.toLowerCase(Locale.UK)).find());
  }

  private void send(CaseMeetingRow row, Participant one, Change change, Actor by) {
    if (one.email().isEmpty()) {
      return;
    }
    Cdop cdop = cdops.find(by.cdop()).orElseThrow();
    CaseMeetingPlan plan = row.plan();
    outbox.queue(
        new Invitation(
            row.meeting(),
            row.number(),
            change,
            row.kind().jointAgencyResponse() ? "Joint agency response meeting" : "Child death review meeting",
            plan.on(),
            plan.at(),
            LENGTH,
            CaseMeetingPlan.oneLine(plan.place()),
            "",
            "",
            new Invitation.Organiser(cdop.name(), cdop.email()),
            new Invitation.Guest(one.name(), one.email())));
  }

  private static List<String> addresses(CaseMeetingPlan plan) {
    return plan.people().stream().map(CaseMeetingPost::address).toList();
  }

  private static String address(Participant one) {
    return one.email().toLowerCase(Locale.ROOT);
  }
}
