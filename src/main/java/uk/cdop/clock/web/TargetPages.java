package uk.cdop.clock.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.clock.ChangeTarget;
import uk.cdop.clock.ListTargets;
import uk.cdop.clock.Target;
import uk.cdop.clock.Unit;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Page;
import uk.cdop.platform.ui.Choice;
import uk.cdop.platform.ui.Row;

/** Which clocks there are and what a panel allows for each. */
@Path("/clocks")
@Produces(MediaType.TEXT_HTML)
public class TargetPages {
  private static final int LONGEST = 500;

  @Inject ListTargets listTargets;
  @Inject ChangeTarget changeTarget;

  /**
   * The form in which a target is changed.
   *
   * @param overtaken whether somebody else saved a target meanwhile, to compare
   */
  public record ChangeView(ListTargets.One one, Entered entered, Mistakes mistakes, boolean overtaken) {
    public List<Row> typed() {
      String unit = units().stream().filter(Choice::checked).map(one -> one.label().toLowerCase(Locale.UK)).findFirst().orElse("");
      return List.of(Row.of("Target", entered.text("amount") + " " + unit), Row.of("Why", entered.text("why")));
    }

    public List<Choice> units() {
      return Arrays.stream(Unit.values()).map(unit -> Choice.of(unit.name(), unit.label()).checked(entered.text("unit").equals(unit.name()))).toList();
    }
  }

  @GET
  public Page list() {
    return Page.of("clock/targets", listTargets.list());
  }

  @GET
  @Path("{code}")
  public Page changing(@PathParam("code") String code) {
    ListTargets.One one = listTargets.one(code);
    Entered saved = Entered.prefilled(Map.of("amount", "" + one.target().amount(), "unit", one.target().unit().name()));
    return Page.of("clock/target", new ChangeView(one, saved, Mistakes.none(), false));
  }

  @POST
  @Path("{code}")
  public Object change(@PathParam("code") String code, MultivaluedMap<String, String> sent) {
    ListTargets.One one = listTargets.one(code);
    Entered entered = Entered.of(sent);
    Optional<Unit> unit = Arrays.stream(Unit.values()).filter(each -> each.name().equals(entered.text("unit"))).findFirst();
    Optional<Long> amount = entered.whole("amount");
    Mistakes mistakes =
        Mistakes.none().addIf(amount.isEmpty(), "amount", "Enter the target as a whole number, such as 5").addIf(unit.isEmpty(), "unit", "Select what it is counted in");
    if (!mistakes.any() && (amount.get() < unit.get().least() || amount.get() > unit.get().most())) {
      mistakes.add("amount", "Enter a number from " + unit.get().least() + " to " + unit.get().most());
    }
    boolean ofYear = one.target().unit() == Unit.YEAR_END;
    mistakes.addIf(
        unit.filter(each -> (each == Unit.YEAR_END) != ofYear).isPresent(),
        "unit",
        ofYear ? "This clock ends with the year; select days after 31 March" : "Only the clock for the end of the year is counted from 31 March");
    mistakes.addIf(entered.text("why").isEmpty(), "why", "Enter in a few words why your panel changes the target");
    mistakes.addIf(entered.text("why").length() > LONGEST, "why", "Use 500 characters or fewer");
    if (mistakes.any()) {
      return Page.refused("clock/target", new ChangeView(one, entered, mistakes, false));
    }
    Target target = new Target(amount.get().intValue(), unit.get());
    return switch (changeTarget.change(code, target, entered.text("why"), entered.whole("seen").orElse(Long.MIN_VALUE))) {
      case KEPT -> Response.seeOther(URI.create("/clocks")).build();
      case SAVED_MEANWHILE -> Page.stale("clock/target", new ChangeView(listTargets.one(code), entered, Mistakes.none(), true));
    };
  }
}
