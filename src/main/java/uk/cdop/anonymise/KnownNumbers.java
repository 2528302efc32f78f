package uk.cdop.anonymise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that the case names, found however they are spaced; the prefix of the country counts as a nought. */
final class KnownNumbers {
  private record Known(Kind kind, String role) {}

  private final Map<String, Known> known = new LinkedHashMap<>();

  void add(String number, Kind kind, String role) {
    String digits = national(number);
    if (digits.length() >= 5) {
      known.putIfAbsent(digits, new Known(kind, role));
      if (number.strip().startsWith("+")) {
        known.putIfAbsent("00" + digits, new Known(kind, role));
      }
      if (kind == Kind.PHONE && digits.startsWith("0")) {
        known.putIfAbsent("44" + digits.substring(1), new Known(kind, role));
        known.putIfAbsent("440" + digits.substring(1), new Known(kind, role));
        known.putIfAbsent("0044" + digits.substring(1), new Known(kind, role));
        known.putIfAbsent(digits.substring(1), new Known(kind, role));
      }
    }
  }

  static String national(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    return digits.replaceFirst("^(?:\\+44|0044)0?", "0").replace("+", "");
  }

  List<Span> in(Folded folded) {
    List<Span> found = new ArrayList<>();
    if (known.isEmpty()) {
      return found;
    }
    String text = folded.text();
    StringBuilder digits = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= '0' && sign <= '9') {
        if (!places.isEmpty() && !separates(text, places.getLast() + 1, at)) {
          digits.append(' ');
          places.add(at);
        }
        digits.append(sign);
        places.add(at);
      }
    }
    known.forEach(
        (number, what) -> {
          for (int at = digits.indexOf(number); at >= 0; at = digits.indexOf(number, at + 1)) {
            int from = places.get(at);
            int to = places.get(at + number.length() - 1) + 1;
            if (!digit(text, from - 1) && !digit(text, to)) {
              boolean plus = from > 0 && (text.charAt(from - 1) == '+' || text.charAt(from - 1) == '(');
              found.add(new Span(folded.origin(plus ? from - 1 : from), folded.origin(to), what.kind(), true, what.role()));
            }
          }
        });
    return found;
  }

  private static boolean separates(String text, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(text.charAt(at)) && ".-/()_".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
