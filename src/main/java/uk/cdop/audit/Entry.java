package uk.cdop.audit;

import java.time.Instant;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** One line of the record, as read back. */
@ModuleApi
public record Entry(
    long number, Instant at, String actor, String role, String act, String object, UUID review, String reason) {}
