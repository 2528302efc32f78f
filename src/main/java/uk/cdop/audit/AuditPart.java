package uk.cdop.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.cdop.platform.Messages;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Words;

/** A stretch of the record in words, newest first, and the number to go on from. */
@ModuleApi
public record AuditPart(List<Line> lines, Optional<Long> older) {
  static final int SIZE = 50;

  /** One entry in words: who, when, what, and the reason where one was asked. */
  public record Line(long number, String when, String who, String role, String what, String review, String reason) {}

  /**
   * @param read up to one more entry than a page holds
   */
  static AuditPart of(List<Entry> read, UnaryOperator<String> names) {
    return new AuditPart(
        lines(read.stream().limit(SIZE).toList(), names), read.size() > SIZE ? Optional.of(read.get(SIZE - 1).number()) : Optional.empty());
  }

  /** Everything that was read, with nothing to go on from. */
  static AuditPart all(List<Entry> read, UnaryOperator<String> names) {
    return new AuditPart(lines(read, names), Optional.empty());
  }

  private static List<Line> lines(List<Entry> read, UnaryOperator<String> names) {
    return read.stream()
            .map(
                e ->
                    new Line(
                        e.number(),
                        when(e.at()),
                        names.apply(e.actor()),
                        e.role(),
                        Messages.find("act." + e.act()).orElse(e.act()),
                        e.review() == null ? "" : e.review().toString(),
                        e.reason()))
            .toList();
  }

  private static String when(Instant at) {
    return Words.moment(at);
  }
}
