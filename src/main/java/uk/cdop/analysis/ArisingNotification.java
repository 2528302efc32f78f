package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import uk.cdop.access.Actor;

/** Someone who must be told because of the review, or need not. */
@Entity
@Table(schema = "analysis", name = "notification")
class ArisingNotification extends AnalysisLine<NotificationEntry> {
  private String body;
  private boolean needed;

  @Column(name = "made_on")
  private LocalDate madeOn;

  private String note;

  protected ArisingNotification() {} // JPA

  ArisingNotification(Analysis analysis, int place, NotificationEntry entry, Actor by, Instant at) {
    super(analysis, place, by, at);
    put(entry);
  }

  @Override
  NotificationEntry entry() {
    return new NotificationEntry(body, needed, madeOn, note);
  }

  @Override
  void put(NotificationEntry entry) {
    body = entry.body();
    needed = entry.needed();
    madeOn = entry.madeOnOrNull();
    note = entry.note();
  }
}
