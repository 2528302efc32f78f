package uk.cdop.demo;

import java.util.List;

/** Ethnic groups as they are published, with the codes of the NHS Data Dictionary and the invented families each draws its names from. */
enum Ethnicity {
  WHITE(5860, List.of("A", "A", "A", "A", "A", "A", "A", "B", "C", "C")),
  ASIAN(1730, List.of("H", "H", "J", "J", "J", "K", "L")),
  BLACK(865, List.of("M", "N", "N", "N", "P")),
  MIXED(670, List.of("D", "E", "F", "G")),
  OTHER(385, List.of("S")),
  CHINESE(50, List.of("R")),
  UNKNOWN(400, List.of("Z", "99", "99"));

  private final int weight;
  private final List<String> codes;

  Ethnicity(int weight, List<String> codes) {
    this.weight = weight;
    this.codes = codes;
  }

  static Ethnicity draw(Draw draw) {
    Ethnicity[] all = values();
    int[] weights = new int[all.length];
    for (Ethnicity each : all) {
      weights[each.ordinal()] = each.weight;
    }
    return all[draw.weighted(weights)];
  }

  String code(Draw draw) {
    return draw.pick(codes);
  }

  static Ethnicity ofCode(String code) {
    for (Ethnicity each : values()) {
      if (each.codes.contains(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("ethnic category " + code);
  }
}
