package uk.cdop.information.chasing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.Words;
import uk.cdop.platform.WorkingDays;

/**
 * One planned step of chasing a request.
 *
 * @param offset working days before (below nought) or after the due date
 * @param on the working day it falls on
 */
record ChaseStage(int offset, boolean escalation, LocalDate on) {

  /** What goes out next by itself, and on which day. */
  record Next(ChaseStage stage, LocalDate on) {}

  static ChaseStage reminder(LocalDate dueOn, int offset) {
    return new ChaseStage(offset, false, day(dueOn, offset));
  }

  static ChaseStage escalation(LocalDate dueOn, int offset) {
    return new ChaseStage(offset, true, day(dueOn, offset));
  }

  static LocalDate day(LocalDate dueOn, int offset) {
    if (offset == 0) {
      return WorkingDays.onOrAfter(dueOn);
    }
    return offset < 0 ? WorkingDays.minus(dueOn, -offset) : WorkingDays.plus(dueOn, offset);
  }

  /**
   * The step that comes next. Of several that were missed only the latest is made up for, on the first working day from now
   * that is allowed.
   *
   * @param settled steps planned up to this day are done with
   * @param earliest the first day on which anything may go out
   */
  static Optional<Next> next(List<ChaseStage> stages, LocalDate settled, LocalDate earliest) {
    List<ChaseStage> left = stages.stream().filter(stage -> stage.on().isAfter(settled)).sorted(Comparator.comparing(ChaseStage::on)).toList();
    if (left.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = left.getFirst().on();
    LocalDate on = WorkingDays.onOrAfter(first.isAfter(earliest) ? first : earliest);
    return left.reversed().stream().filter(stage -> !stage.on().isAfter(on)).findFirst().map(stage -> new Next(stage, on));
  }

  /** Such as `3 working days before the due date`. */
  String words() {
    if (offset == 0) {
      return "on the due date";
    }
    return Words.plural(Math.abs(offset), "working day") + (offset < 0 ? " before the due date" : " after the due date");
  }
}
