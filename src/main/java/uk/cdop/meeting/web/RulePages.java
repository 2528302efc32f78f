package uk.cdop.meeting.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import uk.cdop.meeting.Discipline;
import uk.cdop.meeting.PanelRule;
import uk.cdop.meeting.SetRules;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;

/** How the CDOP holds its panel. */
@Path("/meetings/rules")
@Produces(MediaType.TEXT_HTML)
public class RulePages {
  @Inject SetRules setRules;

  /** The rule as it is typed, and the changes so far. */
  public record RuleView(
      int number, String members, String casesBetween, String breakMinutes, String mostMinutes, String reason, List<Choice> required, List<String> changes, Mistakes mistakes) {}

  @GET
  public Page show() {
    SetRules.View known = setRules.view();
    PanelRule rule = known.rule();
    return Page.of(
        "meeting/rules",
        new RuleView(
            known.number(), "" + rule.members(), "" + rule.casesBetweenBreaks(), "" + rule.breakMinutes(), "" + rule.mostMinutes(), "",
            required(rule.required()), known.changes(), Mistakes.none()));
  }

  @POST
  public Object set(MultivaluedMap<String, String> sent) {
    Entered entered = Entered.of(sent);
    List<Discipline> required =
        Arrays.stream(Discipline.values()).filter(one -> entered.all("required").contains(one.name())).toList();
    Mistakes mistakes = Mistakes.none();
    between(mistakes, entered, "members", 2, 30, "Enter how many members make a quorum, from 2 to 30");
    mistakes.addIf(required.isEmpty(), "required", "Select who must be there");
    between(mistakes, entered, "cases-between", 1, 26, "Enter after how many cases there is a break, from 1 to 26");
    between(mistakes, entered, "break-minutes", 5, 90, "Enter how long a break is in minutes, from 5 to 90");
    between(mistakes, entered, "most-minutes", 30, 600, "Enter how long a day may be in minutes, from 30 to 600");
    mistakes.addIf(entered.text("reason").isEmpty(), "reason", "Enter why the rule changes");
    mistakes.addIf(entered.text("reason").length() > 500, "reason", "Why the rule changes must be 500 characters or fewer");
    if (mistakes.any()) {
      return Page.refused(
          "meeting/rules",
          new RuleView(
              number(entered, "number"), entered.text("members"), entered.text("cases-between"), entered.text("break-minutes"), entered.text("most-minutes"),
              entered.text("reason"), required(required), setRules.view().changes(), mistakes));
    }
    PanelRule rule =
        new PanelRule(
            number(entered, "members"), required, number(entered, "cases-between"), number(entered, "break-minutes"), number(entered, "most-minutes"));
    setRules.set(rule, number(entered, "number"), entered.text("reason"));
    return Response.seeOther(URI.create("/meetings/rules")).build();
  }

  private static void between(Mistakes mistakes, Entered entered, String field, int least, int most, String words) {
    mistakes.addIf(entered.whole(field).filter(number -> number >= least && number <= most).isEmpty(), field, words);
  }

  private static int number(Entered entered, String field) {
    return entered.whole(field).filter(number -> Math.abs(number) < 100_000).map(Long::intValue).orElse(-1);
  }

  private static List<Choice> required(List<Discipline> chosen) {
    return Arrays.stream(Discipline.values())
        .filter(one -> one != Discipline.OTHER)
        .map(
            one ->
                switch (one) {
                  case HEALTH -> new Choice(one.name(), "Health", "Anyone from health, such as the designated doctor", chosen.contains(one));
                  case LOCAL_AUTHORITY -> new Choice(one.name(), "Local authority", "Anyone from children's social care, public health or another part of it", chosen.contains(one));
                  default -> Choice.of(one.name(), one.label()).checked(chosen.contains(one));
                })
        .toList();
  }
}
