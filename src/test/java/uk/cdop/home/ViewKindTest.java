package uk.cdop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.review.ReviewTask;

class ViewKindTest {
  private final List<ReviewTask> tasks = new ArrayList<>(IntStream.rangeClosed(1, 120).mapToObj(ViewKindTest::task).toList());

  private static ReviewTask task(int number) {
    return new ReviewTask("Choose a key worker", "OXON-2026-" + number, "/reviews/" + number, ReviewTask.Urgency.OVERDUE, "It was due.");
  }

  private ViewKind.View page(String after) {
    Desk.Kind kind = new Desk.Kind("id", "Choose a key worker", ReviewTask.Urgency.OVERDUE, tasks, false, Optional.empty());
    return ViewKind.page(kind, tasks.stream().map(task -> new ViewKind.Line(Desk.id(task), task)).toList(), after);
  }

  @Test
  void shows_every_line_once_fifty_at_a_time() {
    Set<String> seen = new HashSet<>();
    ViewKind.View view = page("");
    assertThat(view.count()).isEqualTo("120");
    view.lines().forEach(line -> assertThat(seen.add(line.id())).isTrue());
    while (!view.next().isEmpty()) {
      view = page(view.next());
      view.lines().forEach(line -> assertThat(seen.add(line.id())).isTrue());
    }
    assertThat(seen).hasSize(120);
    assertThat(view.from()).isEqualTo(101);
    assertThat(view.to()).isEqualTo(120);
  }

  @Test
  void loses_no_line_when_lines_before_it_or_the_last_one_were_done_meanwhile() {
    String next = page("").next();
    tasks.removeFirst();
    assertThat(page(next).lines().getFirst().task()).isEqualTo(task(51));
    tasks.remove(task(50));
    assertThat(page(next).lines()).as("some lines are shown again").extracting(ViewKind.Line::task).contains(task(51));
  }

  @Test
  void begins_at_the_top_when_an_address_was_made_up() {
    for (String words : List.of("x", "999999-" + "a".repeat(32), "-1", "50-")) {
      assertThat(page(words).from()).as(words).isEqualTo(1);
    }
  }
}
