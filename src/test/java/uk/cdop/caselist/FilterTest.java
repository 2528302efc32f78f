package uk.cdop.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.platform.Entered;
import uk.cdop.review.Stage;

class FilterTest {
  @Test
  void comes_back_from_the_address_it_wrote() {
    Filter filter = of(Map.of("stage", List.of("SCHEDULED", "GATHERING"), "late", List.of("AGENCY"), "area", List.of("ox4 1ab"), "from", List.of("2026-02-03"),
        "category", List.of("10"), "sort", List.of("DIED"), "find", List.of("O’Brien & Söhne")));
    assertThat(filter.query()).startsWith("find=O%E2%80%99Brien+%26+S%C3%B6hne&stage=GATHERING&stage=SCHEDULED&late=AGENCY&area=OX4");
    assertThat(filter.stages()).containsExactlyInAnyOrder(Stage.GATHERING, Stage.SCHEDULED);
    assertThat(of(pairs(filter))).isEqualTo(filter);
  }

  @Test
  void leaves_out_what_is_no_choice_of_ours() {
    Filter filter = of(Map.of("stage", List.of("HACKED", ""), "late", List.of("1=1"), "area", List.of("%'; --"), "keyworker", List.of("a b;c"), "from", List.of("2026-02-31"),
        "category", List.of("11"), "sort", List.of("x"), "mark", List.of("?")));
    assertThat(filter.empty()).isTrue();
    assertThat(filter.sort()).isEqualTo(Sort.NEWEST);
  }

  @Test
  void keeps_no_search_words() {
    assertThat(of(Map.of("find", List.of("Example"), "age", List.of("INFANT"))).withoutWords().query()).isEqualTo("age=INFANT");
  }

  @Test
  void names_each_choice_and_the_way_without_it() {
    List<Filter.Chosen> chosen = of(Map.of("stage", List.of("GATHERING"), "keyworker", List.of("nobody"))).chosen(Map.of(), Map.of());
    assertThat(chosen).extracting(Filter.Chosen::words).containsExactly("Stage: Gathering information", "Key worker: nobody");
    assertThat(chosen).extracting(Filter.Chosen::without).containsExactly("keyworker=nobody", "stage=GATHERING");
  }

  @Test
  void a_position_is_read_for_its_own_order_only() {
    Position died = new Position("2026-02-28", UUID.randomUUID());
    assertThat(Position.read(died.text(), Sort.DIED)).contains(died);
    assertThat(Position.read(died.text(), Sort.NEWEST)).isEmpty();
    Position opened = new Position("2026-11-29 10:11:12.123456+00", UUID.randomUUID());
    assertThat(Position.read(opened.text(), Sort.NEWEST)).contains(opened);
    assertThat(Position.read(new Position("OXON-2026-0014", UUID.randomUUID()).text(), Sort.NUMBER)).isPresent();
    for (String broken : List.of("", "%%%", "AAAA", new Position("2026-02-30", UUID.randomUUID()).text(), new Position("x'; drop", UUID.randomUUID()).text())) {
      assertThat(Position.read(broken, Sort.DIED)).as(broken).isEmpty();
    }
  }

  private static Map<String, List<String>> pairs(Filter filter) {
    MultivaluedHashMap<String, String> map = new MultivaluedHashMap<>();
    filter.pairs().forEach(pair -> map.add(pair.getKey(), pair.getValue()));
    return map;
  }

  private static Filter of(Map<String, List<String>> query) {
    MultivaluedHashMap<String, String> map = new MultivaluedHashMap<>();
    map.putAll(query);
    return Filter.of(Entered.of(map));
  }
}
