package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/** References, contacts and places of other processes: they would lead straight to the child. */
@ApplicationScoped
public class ProcessIdentifiers implements IdentifierSource {
  @Inject Processes processes;

  @Override
  public List<Identifier> identifiers(ReviewId review) {
    return processes.of(review).stream()
        .map(ParallelProcess::standing)
        .flatMap(one -> Stream.of(
                    new Identifier(one.reference(), "Reference A"), new Identifier(one.contact().split(",")[0].strip(), "a professional"),
                    new Identifier(one.organisation(), "an organisation")))
        .filter(identifier -> !identifier.text().isBlank())
        .distinct()
        .toList();
  }
}
