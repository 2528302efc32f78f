package uk.cdop.process;

import java.time.Instant;
import java.util.List;

/**
 * A process that the answers suggest and about which nothing is recorded yet.
 *
 * @param because the sentences that say why
 * @param knownAt since when the panel could know
 * @param reference a reference that a form gives, or empty
 */
record Prompt(Kind kind, List<String> because, Instant knownAt, String reference) {}
