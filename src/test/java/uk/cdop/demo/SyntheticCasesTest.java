package uk.cdop.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.forms.AnswersJson;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Journey;
import uk.cdop.platform.NhsNumber;

class SyntheticCasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final List<SyntheticCase> CASES = new SyntheticCases(7, TODAY).many(0, 20_000).toList();

  @Test
  void makes_the_same_cases_from_the_same_seed_and_day() {
    List<SyntheticCase> again = new SyntheticCases(7, TODAY).many(0, 20_000).toList();

    assertThat(digest(again)).isEqualTo(digest(CASES));
    assertThat(digest(new SyntheticCases(8, TODAY).many(0, 200).toList())).isNotEqualTo(digest(CASES.subList(0, 200)));
  }

  @Test
  void makes_a_case_alike_whatever_else_is_made() {
    assertThat(new SyntheticCases(7, TODAY).many(400, 20).toList()).isEqualTo(CASES.subList(400, 420));
  }

  @Test
  void gives_every_child_an_own_valid_number_of_the_test_range() {
    List<String> numbers = CASES.stream().flatMap(one -> Stream.of(one.child().nhsNumber(), one.parents().motherNhsNumber()))
        .filter(Predicate.not(String::isEmpty)).toList();

    assertThat(numbers).doesNotHaveDuplicates().allSatisfy(number -> {
      assertThat(number).startsWith("999");
      assertThat(NhsNumber.read(number)).isInstanceOf(NhsNumber.Reading.Valid.class);
    });
    assertThat(CASES).allSatisfy(one -> assertThat(one.child().nhsNumber().isEmpty()).isNotEqualTo(one.child().whyNoNumber().isEmpty()));
  }

  @Test
  void keeps_the_range_of_test_numbers_apart_for_every_serial() {
    Set<String> seen = new HashSet<>();
    for (int serial = 0; serial < NhsNumbers.COUNT; serial++) {
      seen.add(NhsNumbers.of(serial).digits());
    }
    assertThat(seen).hasSize(NhsNumbers.COUNT);
  }

  @Test
  void keeps_to_the_shares_by_category_and_what_can_be_modified() {
    for (Category category : Category.values()) {
      assertShare("category " + category, one -> one.category() == category, category.sharePerMille() / 9.9, 1);
      List<SyntheticCase> its = CASES.stream().filter(one -> one.category() == category).toList();
      assertThat(100.0 * its.stream().filter(one -> one.markers().modifiable()).count() / its.size())
          .as("modifiable in " + category).isCloseTo(category.modifiablePercent(), within(6.0));
    }
    assertShare("modifiable", one -> one.markers().modifiable(), 40, 2);
  }

  @Test
  void keeps_to_the_shares_by_age_sex_and_place() {
    List<Double> ages = List.of(42.5, 18.5, 12.0, 8.0, 9.0, 10.0);
    for (AgeGroup group : AgeGroup.values()) {
      assertShare("age " + group, one -> one.age() == group, ages.get(group.ordinal()), 1);
    }
    assertShare("boys", one -> one.child().sex().equals("1"), 56, 1.2);
    assertShare("girls", one -> one.child().sex().equals("2"), 43, 1.2);
    List<Double> places = List.of(73.0, 19.0, 4.0, 3.0, 1.0);
    for (Category.Place place : Category.Place.values()) {
      assertShare("place " + place, one -> one.death().place() == place, places.get(place.ordinal()), 1);
    }
  }

  @Test
  void keeps_to_the_shares_by_ethnic_group_and_deprivation() {
    List<Double> groups = List.of(61.3, 18.1, 9.05, 7.0, 4.02, 0.5);
    long known = CASES.stream().filter(one -> ethnicity(one) != Ethnicity.UNKNOWN).count();
    for (Ethnicity group : Ethnicity.values()) {
      if (group != Ethnicity.UNKNOWN) {
        assertThat(100.0 * CASES.stream().filter(one -> ethnicity(one) == group).count() / known)
            .as(group.name()).isCloseTo(groups.get(group.ordinal()), within(1.2));
      }
    }
    assertShare("ethnic group not known", one -> ethnicity(one) == Ethnicity.UNKNOWN, 4, 0.6);
    List<Integer> fifths = List.of(12, 15, 20, 23, 30);
    for (int fifth = 1; fifth <= 5; fifth++) {
      int each = fifth;
      assertShare("deprivation " + fifth, one -> one.markers().deprivationFifth() == each, fifths.get(fifth - 1), 1.2);
    }
  }

  @Test
  void keeps_to_the_shares_by_gestation_and_procedure() {
    List<SyntheticCase> infants = CASES.stream().filter(one -> one.age().infant()).toList();
    assertThat(infants).allSatisfy(one -> assertThat(one.birth()).isPresent());
    assertThat(CASES).filteredOn(one -> !one.age().infant()).allSatisfy(one -> assertThat(one.birth()).isEmpty());
    int[][] bands = {{20, 23, 25}, {24, 27, 17}, {28, 31, 8}, {32, 36, 15}, {37, 44, 35}};
    for (int[] band : bands) {
      long count = infants.stream().map(one -> one.birth().orElseThrow().weeks()).filter(weeks -> weeks >= band[0] && weeks <= band[1]).count();
      assertThat(100.0 * count / infants.size()).as("weeks from " + band[0]).isCloseTo(band[2], within(1.5));
    }
    assertShare("joint agency response", one -> one.markers().jointAgency(), 29, 2);
    assertShare("coroner", one -> one.markers().coroner(), 35, 2);
    assertShare("inquest", one -> one.markers().inquest(), 20, 2);
    assertShare("infection", one -> one.markers().infection(), 15, 1.5);
  }

  @Test
  void keeps_to_the_time_that_reviews_take() {
    double[] days = CASES.stream().mapToDouble(SyntheticCase::daysToPanel).sorted().toArray();
    assertThat(days[10_000]).isCloseTo(380, within(25.0));
    assertThat(days[5_000]).isCloseTo(260, within(25.0));
    assertThat(days[15_000]).isCloseTo(560, within(40.0));
  }

  @Test
  void shares_the_deaths_out_as_the_areas_expect() {
    assertShare("OXON", one -> one.panel() == Panel.OXON, 30.9, 1.2);
    assertShare("BUCKS", one -> one.panel() == Panel.BUCKS, 25.5, 1.2);
    assertShare("BERKS", one -> one.panel() == Panel.BERKS, 43.6, 1.2);
  }

  @Test
  void never_puts_one_thing_before_what_it_follows_from_or_after_today() {
    Instant limit = Course.at(TODAY).plusSeconds(1);
    assertThat(CASES).allSatisfy(one -> {
      Course course = one.course();
      assertThat(one.child().diedOn()).isBeforeOrEqualTo(TODAY).isAfterOrEqualTo(one.child().bornOn());
      assertThat(Period.between(one.child().bornOn(), one.child().diedOn()).getYears()).isLessThan(18);
      if (one.child().bornOn().equals(one.child().diedOn())) {
        assertThat(one.child().bornAt()).isBeforeOrEqualTo(one.child().diedAt());
      }
      List<Instant> done = Stream.of(course.died(), course.notified(), course.triagedOrNull(), course.keyWorkerOrNull(),
          course.signedOrNull(), course.finalisedOrNull()).filter(Objects::nonNull).toList();
      assertThat(done).isSorted().allSatisfy(at -> assertThat(at).isBefore(limit));
      course.reviewMeeting().ifPresent(on -> assertThat(on).isAfter(one.child().diedOn()).isBeforeOrEqualTo(TODAY));
      if (one.progress() == Progress.SCHEDULED) {
        assertThat(course.panel().orElseThrow()).isAfter(course.reviewMeeting().orElseThrow());
      } else {
        course.panel().ifPresent(on -> assertThat(on).isAfter(course.reviewMeeting().orElseThrow()).isBeforeOrEqualTo(TODAY));
      }
      assertThat(one.agencies()).allSatisfy(agency -> {
        agency.openedAt().ifPresent(at -> assertThat(at).isAfterOrEqualTo(agency.askedAt()).isBefore(limit));
        agency.repliedAt().ifPresent(at -> assertThat(at).isAfterOrEqualTo(agency.openedAtOrNull()).isBefore(limit));
      });
      assertThat(one.contacts()).allSatisfy(contact -> assertThat(contact.at()).isAfter(course.keyWorkerOrNull()).isBefore(limit));
    });
  }

  @Test
  void lets_the_category_fit_the_age() {
    assertThat(CASES).filteredOn(one -> one.category() == Category.SUICIDE)
        .allSatisfy(one -> assertThat(one.age()).isIn(AgeGroup.FROM_10, AgeGroup.FROM_15));
    assertThat(CASES).filteredOn(one -> one.markers().modifiable() && !one.findings().factors().isEmpty())
        .allSatisfy(one -> assertThat(one.findings().factors()).anyMatch(factor -> factor.modifiable().equals("Y") && factor.grade() > 0));
  }

  @Test
  void leaves_no_brace_in_a_text() {
    assertThat(CASES).allSatisfy(one -> assertThat(one.toString()).doesNotContain("{", "}"));
  }

  @Test
  void fills_forms_that_the_product_takes() {
    Editions editions = Editions.read();
    assertThat(CASES.subList(0, 2000)).allSatisfy(one -> {
      Journey notified = new Journey(editions.current("notification"), NotificationAnswers.of(one));
      assertThat(notified.firstIncomplete()).isEmpty();
      assertThat(AnswersJson.write(notified.asked())).isEqualTo(AnswersJson.write(NotificationAnswers.of(one)));
      one.agencies().forEach(agency ->
          assertThat(new Journey(editions.current("reporting-core"), ReportAnswers.of(one, agency)).firstIncomplete()).isEmpty());
    });
  }

  private static Ethnicity ethnicity(SyntheticCase one) {
    return Ethnicity.ofCode(one.child().ethnicCategory());
  }

  private static void assertShare(String what, Predicate<SyntheticCase> matching, double percent, double tolerance) {
    assertThat(100.0 * CASES.stream().filter(matching).count() / CASES.size()).as(what).isCloseTo(percent, within(tolerance));
  }

  private static String digest(List<SyntheticCase> cases) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      cases.forEach(one -> sha256.update(one.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
