package uk.cdop.review;

import java.time.Instant;
import uk.cdop.platform.ModuleApi;

/**
 * A case as another product knew it.
 *
 * @param notifiedAt when its panel was told of the death, as far as that is known
 */
@ModuleApi
public record OldCase(Child child, Stage stage, Instant notifiedAt) {}
