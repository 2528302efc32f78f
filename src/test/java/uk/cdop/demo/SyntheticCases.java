package uk.cdop.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes invented cases. The same seed, day and index give the same case, whatever else is made; different indexes never share an
 * NHS number. Shares follow section 7 of the domain reference, deprivation the flatter pattern of the Thames Valley.
 */
final class SyntheticCases {
  /** Since this day every area has reviewed under the guidance in force. */
  static final LocalDate EARLIEST = LocalDate.of(2019, 4, 1);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final long seed;
  private final LocalDate today;
  private final Instant limit;

  SyntheticCases(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
    this.limit = Course.at(today, MORNING);
  }

  /** Cases of every CDOP since {@link #EARLIEST}, each as far as it would have come by now. */
  Stream<SyntheticCase> many(long first, int number) {
    return LongStream.range(first, first + number).mapToObj(index -> {
      Draw draw = Draw.of(seed, index);
      Panel panel = Panel.draw(draw);
      LocalDate diedOn = draw.date(EARLIEST, today.minusDays(1));
      Shape shape = shape(draw, Category.draw(draw));
      int days = Course.daysToPanel(draw, shape.age(), shape.markers().jointAgency() || shape.markers().inquest());
      return make(draw, index, panel, shape, diedOn, days, Course.progress(draw, diedOn, days, today));
    });
  }

  /** A recent case that has come just so far. */
  SyntheticCase staged(long index, Panel panel, Category category, Progress progress) {
    Draw draw = Draw.of(seed, index);
    int days = draw.between(300, 340);
    int passed = switch (progress) {
      case UNTRIAGED -> draw.between(1, 2);
      case OUT_OF_SCOPE, TRANSFERRED -> draw.between(5, 9);
      case GATHERING -> draw.between(28, 40);
      case READY_FOR_CDRM -> draw.between(85, 100);
      case CDRM_HELD -> draw.between(160, 170);
      case READY_FOR_CDOP -> draw.between(230, 260);
      case SCHEDULED -> days - 6;
      case DISCUSSED -> days + Course.WAIT_FOR_SITTING + draw.between(1, 5);
      case CDOP_REVIEWED -> days + Course.WAIT_FOR_SITTING + Course.SIGNATURE + draw.between(1, 4);
      case FINALISED -> days + Course.WAIT_FOR_SITTING + Course.SIGNING + draw.between(5, 60);
    };
    return make(draw, index, panel, shape(draw, category), today.minusDays(passed), days, progress);
  }

  private record Shape(Category category, AgeGroup age, SyntheticCase.Markers markers) {}

  private static Shape shape(Draw draw, Category category) {
    AgeGroup age = category.age(draw);
    boolean jointAgency = draw.percent(category.jointAgencyPercent());
    boolean coroner = draw.percent(jointAgency ? 95 : 11);
    boolean inquest = coroner && draw.percent(57);
    boolean infection = category == Category.INFECTION || draw.percent(9.6);
    String reason = category.natural() || category == Category.UNEXPLAINED ? "JAR2" : category == Category.DELIBERATE ? "JAR4" : "JAR1";
    return new Shape(category, age, new SyntheticCase.Markers(jointAgency, jointAgency ? reason : "", coroner, inquest, infection,
        category == Category.MALIGNANCY, draw.percent(category.modifiablePercent()), 1 + draw.weighted(12, 15, 20, 23, 30)));
  }

  private SyntheticCase make(Draw draw, long index, Panel panel, Shape shape, LocalDate diedOn, int days, Progress progress) {
    Category category = shape.category();
    AgeGroup age = shape.age();
    LocalTime diedAt = draw.time();
    LocalDate bornOn = age.bornOn(draw, diedOn);
    LocalTime bornAt = draw.time();
    if (bornOn.equals(diedOn) && !bornAt.isBefore(diedAt)) {
      bornAt = LocalTime.MIDNIGHT;
    }
    Ethnicity ethnicity = Ethnicity.draw(draw);
    String ethnicCategory = ethnicity.code(draw);
    Family family = Family.draw(draw, ethnicCategory);
    SyntheticCase.Parents parents = parents(draw, index, family, bornOn, age);
    SyntheticCase.Child child = child(draw, index, family, parents, age, panel, ethnicCategory, bornOn, bornAt, diedOn, diedAt);
    Category.Place place = category.place(draw);
    String hospital = panel.hospital(draw);
    Narrative.Words words = new Narrative.Words(child.called(), child.sex(), first(parents.mother()), first(parents.father()), hospital,
        panel.town(draw), place == Category.Place.HOSPICE ? panel.hospice() : place == Category.Place.HOSPITAL ? hospital : "home");
    SyntheticCase.Death death = death(draw, category, age, place, hospital, shape.markers(), words);
    Course course = Course.of(draw, Course.at(diedOn, diedAt), days, progress, limit);
    List<SyntheticCase.Agency> agencies = course.asked()
        .map(asked -> Agencies.of(draw, shape.markers(), category, age, place == Category.Place.HOSPICE, panel, progress, asked, limit))
        .orElse(List.of());
    List<SyntheticCase.Contact> contacts = course.keyWorkerNamed().map(at -> Contacts.of(draw, progress, words, at, limit)).orElse(List.of());
    SyntheticCase.Findings findings = course.reviewMeeting()
        .map(on -> Conclusions.of(draw, category, shape.markers().modifiable(), words, on)).orElse(Conclusions.none());
    return new SyntheticCase(index, draw.id(), panel, progress, category, age, child, death, parents, birth(draw, category, age),
        shape.markers(), days, course, agencies, contacts, findings);
  }

  private static SyntheticCase.Birth birth(Draw draw, Category category, AgeGroup age) {
    if (!age.infant()) {
      return null;
    }
    int weeks = category.gestation(draw);
    double median = 3400 * StrictMath.exp(-0.088 * Math.max(0, 40 - weeks) - 0.0016 * Math.max(0, 40 - weeks) * (40 - weeks));
    return new SyntheticCase.Birth(weeks, (int) Math.round(draw.logNormal(median, 0.1) / 5) * 5, draw.percent(weeks < 34 ? 22 : 3) ? 2 : 1);
  }

  private static SyntheticCase.Parents parents(Draw draw, long index, Family family, LocalDate bornOn, AgeGroup age) {
    String surname = family.surname(draw);
    String mother = family.mother(draw) + " " + (draw.percent(55) ? surname : family.surname(draw));
    String father = family.father(draw) + " " + surname;
    List<SyntheticCase.Sibling> siblings = new ArrayList<>();
    for (int i = draw.weighted(45, 33, 16, 6); i > 0; i--) {
      siblings.add(new SyntheticCase.Sibling(family.child(draw, draw.percent(50) ? "1" : "2") + " " + surname,
          bornOn.minusMonths(draw.between(14, 90))));
    }
    LocalDate motherBornOn = bornOn.minusDays(draw.between(18 * 365, 42 * 365));
    return new SyntheticCase.Parents(mother, father, motherBornOn, age.infant() && draw.percent(70) ? NhsNumbers.of(2 * index + 1).digits() : "", siblings);
  }

  private static SyntheticCase.Child child(Draw draw, long index, Family family, SyntheticCase.Parents parents, AgeGroup age, Panel panel,
      String ethnicCategory, LocalDate bornOn, LocalTime bornAt, LocalDate diedOn, LocalTime diedAt) {
    String sex = List.of("1", "2", "9", "X").get(draw.weighted(560, 430, 4, 6));
    String surname = parents.father().substring(parents.father().indexOf(' ') + 1);
    boolean unnamed = age == AgeGroup.NEONATAL && draw.percent(15);
    boolean oneName = !unnamed && draw.percent(1.5);
    String called = family.child(draw, sex);
    String forenames = unnamed ? "Baby of " + first(parents.mother()) : oneName ? "" : called;
    boolean numberless = draw.percent(age == AgeGroup.NEONATAL ? 6 : 1);
    return new SyntheticCase.Child(forenames, oneName ? called.split(" ")[0] : surname,
        draw.percent(6) && !unnamed && !oneName ? called.substring(0, Math.min(3, called.length())) + " " + parents.mother().substring(parents.mother().indexOf(' ') + 1) : "",
        numberless ? "" : NhsNumbers.of(2 * index).digits(), numberless ? draw.percent(25) ? "NONRES" : "NOTAVAIL" : "",
        bornOn, bornAt, diedOn, diedAt, sex, ethnicCategory, panel.address(draw), panel.postcode(draw));
  }

  private static SyntheticCase.Death death(Draw draw, Category category, AgeGroup age, Category.Place place, String hospital,
      SyntheticCase.Markers markers, Narrative.Words words) {
    String code = switch (place) {
      case HOSPITAL -> "HOSP";
      case HOME -> draw.percent(92) ? "HOME" : "PRIV";
      case HOSPICE -> "HPCE";
      case PUBLIC -> "PUBL";
      case OTHER -> draw.pick(List.of("AMBU", "RESI", "FOST"));
    };
    String area = place != Category.Place.HOSPITAL ? "" : age == AgeGroup.NEONATAL ? draw.pick(List.of("NNU", "NNU", "LW"))
        : markers.jointAgency() ? "ED" : draw.pick(List.of("ICU", "ICU", "PAED"));
    boolean expected = category.natural() && !markers.jointAgency() && draw.percent(70);
    String concern = category == Category.DELIBERATE ? "yes" : category == Category.UNEXPLAINED && draw.percent(10) ? "yes" : "no";
    return new SyntheticCase.Death(place, code, place == Category.Place.HOSPITAL ? hospital : "", area,
        Narrative.circumstances(draw, category, age, words), expected, markers.coroner() ? "" : Narrative.cause(draw, category), concern);
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }
}
