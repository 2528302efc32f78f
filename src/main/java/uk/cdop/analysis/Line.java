package uk.cdop.analysis;

import java.util.UUID;

/** A line as it stands in an analysis; `saving` is its last save. */
public record Line<E extends LineEntry>(UUID id, E entry, Saving saving) {}
