package uk.cdop.meeting;

import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Colleague;

/** How people are called on a page. */
record Names(Map<String, Colleague> people) {
  String of(String account) {
    return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
  }
}
