package uk.cdop.ncmd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where a document stands now. The database works it out from the steps; it is only ever read, and only inside queries. */
@Entity
@Immutable
@Table(schema = "ncmd", name = "standing")
public class Whereabouts {
  @Id
  @Column(name = "submission_id")
  private UUID submission;

  private String cdop;

  @Column(name = "review_id")
  private UUID review;

  @Enumerated(EnumType.STRING)
  private SubmissionState state;

  private boolean latest;
  private String transport;
  private String reference;
  private int tries;
  private Instant since;

  protected Whereabouts() {} // JPA
}
