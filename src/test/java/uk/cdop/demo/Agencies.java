package uk.cdop.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws which agencies were asked about a child, who answers there, and what came back by the day the cases are made for. */
final class Agencies {
  private record Kind(String name, String role) {}

  private static final Map<String, Kind> KINDS = Map.ofEntries(
      Map.entry("AGY01", new Kind("surgery", "Practice manager")), Map.entry("AGY02", new Kind("health visiting team", "Named nurse")),
      Map.entry("AGY04", new Kind("maternity unit", "Governance midwife")),
      Map.entry("AGY05", new Kind("children’s ward", "Consultant paediatrician")), Map.entry("AGY06", new Kind("neonatal unit", "Consultant neonatologist")),
      Map.entry("AGY08", new Kind("emergency department", "Safeguarding lead")),
      Map.entry("AGY12", new Kind("young people’s mental health service", "Team manager")),
      Map.entry("AGY13", new Kind("ambulance service", "Safeguarding officer")), Map.entry("AGY15", new Kind("children’s hospice", "Director of care")),
      Map.entry("AGY17", new Kind("police child abuse unit", "Detective sergeant")), Map.entry("AGY18", new Kind("children’s social care", "Team manager")),
      Map.entry("AGY20", new Kind("school", "Designated safeguarding lead")));
  private static final List<String> PEOPLE = List.of("Ruth Galloway", "Ikenna Obi", "Prakash Menon", "Gwen Parry-Jones", "Laura D'Eath", "Soraya Haidari",
      "Tom Ravenscroft", "Chloë Marchetti", "Nkechi Eze", "Bill Tanner", "Anouk Visser", "Sunita Rao", "Declan Byrne", "Moira Sinclair");

  private Agencies() {}

  static List<SyntheticCase.Agency> of(Draw draw, SyntheticCase.Markers markers, Category category, AgeGroup age, boolean hospice, Panel panel,
      Progress progress, Instant asked, Instant limit) {
    Set<String> types = new LinkedHashSet<>();
    types.add("AGY01");
    types.add(age == AgeGroup.NEONATAL ? "AGY06" : markers.jointAgency() ? "AGY08" : "AGY05");
    types.add(age == AgeGroup.NEONATAL ? "AGY04" : age.schoolAge() ? "AGY20" : "AGY02");
    if (markers.jointAgency()) {
      types.add("AGY17");
      types.add("AGY13");
    }
    if (hospice) {
      types.add("AGY15");
    }
    if (category == Category.SUICIDE) {
      types.add("AGY12");
    }
    if (category == Category.DELIBERATE || draw.percent(14)) {
      types.add("AGY18");
    }
    List<SyntheticCase.Agency> agencies = new ArrayList<>();
    for (String type : types) {
      agencies.add(agency(draw, type, panel, progress, asked, limit));
    }
    return agencies;
  }

  private static SyntheticCase.Agency agency(Draw draw, String type, Panel panel, Progress progress, Instant asked, Instant limit) {
    Kind kind = KINDS.get(type);
    String name = panel.town(draw) + " " + kind.name();
    String person = draw.pick(PEOPLE);
    LocalDate due = Course.workingDay(Course.day(asked).plusDays(21));
    boolean back = draw.percent(progress.reached(Progress.CDRM_HELD) ? 100 : progress == Progress.READY_FOR_CDRM ? 92 : 55);
    boolean nothing = draw.percent(type.equals("AGY18") || type.equals("AGY17") ? 25 : 4);
    Instant opened = draw.after(asked, Duration.ofHours(3), Duration.ofDays(12), limit);
    Instant replied = draw.after(opened, Duration.ofHours(1), Duration.ofDays(11), limit);
    SyntheticCase.Reply reply = back ? nothing ? SyntheticCase.Reply.NOTHING_HELD : SyntheticCase.Reply.RETURNED
        : draw.percent(40) ? SyntheticCase.Reply.OPENED : SyntheticCase.Reply.NONE;
    return new SyntheticCase.Agency(draw.id(), type, name, person, kind.role(), mail(person, type), asked, due, reply,
        reply == SyntheticCase.Reply.NONE ? null : opened, back ? replied : null);
  }

  private static String mail(String person, String type) {
    String local = person.toLowerCase(Locale.UK).replace("ë", "e").replaceAll("[^a-z]+", ".");
    return local + "@" + (type.equals("AGY17") ? "police" : type.equals("AGY20") ? "school" : "health") + ".example.org";
  }
}
