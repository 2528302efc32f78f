package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Hands out a produced document as it was kept. */
@UseCase
public class DownloadSubmission {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Reviews reviews;
  @Inject Datasets datasets;
  @Inject AuditTrail audit;

  /** In which form the document is wanted. */
  public enum Form {
    JSON("ncmd.json_downloaded"),
    CSV("ncmd.csv_downloaded"),
    FHIR("ncmd.fhir_downloaded");

    private final String act;

    Form(String act) {
      this.act = act;
    }
  }

  /** A file, named after the case and the event; it holds no name of a person in its own name. */
  public record File(String name, byte[] bytes, String sha256) {}

  public File download(ReviewId review, UUID id, Form form) {
    access.require(Permission.SEE_NCMD, review.value());
    Submission found = submissions.find(id).filter(s -> s.review().equals(review.value())).orElseThrow(Missing::new);
    audit.record(Act.on(review.value(), form.act, found.id()));
    ReviewFacts facts = reviews.get(review);
    String name = found.fileName(facts.number());
    return switch (form) {
      case JSON -> new File(name + ".json", found.document(), found.sha256());
      case CSV -> new File(name + ".zip", found.files(), Canonical.sha256(found.files()));
      case FHIR -> {
        byte[] bundle = FhirBundle.of(datasets.find(found.dataset()).orElseThrow(Missing::new), Canonical.read(found.document()));
        yield new File(name + ".fhir.json", bundle, Canonical.sha256(bundle));
      }
    };
  }
}
