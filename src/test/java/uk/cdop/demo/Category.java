package uk.cdop.demo;

/**
 * The ten categories of death with the chances that go with each. Shares and modifiable shares are the recalled weights of the
 * domain reference; the tables by age, place and gestation were fitted to them so that the totals are the published ones.
 */
enum Category {
  DELIBERATE(20, 80, 95, ages(64, 281, 294, 130, 108, 124), places(580, 305, 1, 75, 39), weeks(9, 9, 26, 154, 801)),
  SUICIDE(40, 65, 98, ages(0, 0, 0, 0, 359, 641), places(426, 398, 0, 147, 29), weeks(0, 0, 0, 0, 1)),
  TRAUMA(55, 75, 90, ages(21, 73, 238, 158, 209, 301), places(508, 145, 1, 299, 46), weeks(10, 10, 27, 127, 827)),
  MALIGNANCY(75, 8, 2, ages(10, 54, 266, 261, 229, 180), places(450, 367, 176, 1, 5), weeks(5, 9, 27, 154, 805)),
  ACUTE(65, 42, 45, ages(63, 184, 241, 159, 180, 173), places(740, 207, 5, 38, 10), weeks(9, 28, 53, 206, 704)),
  CHRONIC(50, 28, 10, ages(21, 165, 240, 212, 190, 172), places(615, 291, 78, 6, 10), weeks(9, 74, 106, 257, 553)),
  CONGENITAL(240, 22, 8, ages(468, 229, 115, 74, 63, 51), places(724, 190, 79, 3, 5), weeks(76, 56, 80, 280, 507)),
  PERINATAL(315, 42, 7, ages(891, 89, 14, 3, 1, 1), places(945, 42, 10, 1, 3), weeks(448, 285, 85, 55, 128)),
  INFECTION(60, 42, 35, ages(189, 279, 194, 128, 107, 102), places(843, 135, 10, 6, 5), weeks(29, 113, 108, 188, 562)),
  UNEXPLAINED(80, 78, 97, ages(153, 638, 121, 22, 22, 43), places(486, 469, 0, 25, 20), weeks(5, 28, 62, 225, 681));

  /** Hospital, home, hospice, public place, elsewhere. */
  enum Place { HOSPITAL, HOME, HOSPICE, PUBLIC, OTHER }

  private final int perMille;
  private final int modifiable;
  private final int jointAgency;
  private final int[] ages;
  private final int[] places;
  private final int[] weeks;

  Category(int perMille, int modifiable, int jointAgency, int[] ages, int[] places, int[] weeks) {
    this.perMille = perMille;
    this.modifiable = modifiable;
    this.jointAgency = jointAgency;
    this.ages = ages;
    this.places = places;
    this.weeks = weeks;
  }

  static Category draw(Draw draw) {
    Category[] all = values();
    int[] shares = new int[all.length];
    for (Category each : all) {
      shares[each.ordinal()] = each.perMille;
    }
    return all[draw.weighted(shares)];
  }

  /** The published number, 1 to 10. */
  int number() {
    return ordinal() + 1;
  }

  int sharePerMille() {
    return perMille;
  }

  int modifiablePercent() {
    return modifiable;
  }

  int jointAgencyPercent() {
    return jointAgency;
  }

  AgeGroup age(Draw draw) {
    return AgeGroup.values()[draw.weighted(ages)];
  }

  Place place(Draw draw) {
    return Place.values()[draw.weighted(places)];
  }

  /** Completed weeks of pregnancy at birth. */
  int gestation(Draw draw) {
    return switch (draw.weighted(weeks)) {
      case 0 -> draw.between(21, 23);
      case 1 -> draw.between(24, 27);
      case 2 -> draw.between(28, 31);
      case 3 -> draw.between(32, 36);
      default -> draw.between(37, 41);
    };
  }

  boolean natural() {
    return compareTo(TRAUMA) > 0 && this != UNEXPLAINED;
  }

  private static int[] ages(int... perMille) {
    return perMille;
  }

  private static int[] places(int... perMille) {
    return perMille;
  }

  private static int[] weeks(int... perMille) {
    return perMille;
  }
}
