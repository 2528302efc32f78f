package uk.cdop.forms;

import java.time.Instant;
import uk.cdop.platform.ModuleApi;

/** What a response said after one save, when it was saved and by whom: an account or another stable id. */
@ModuleApi
public record SavedRevision(int number, Instant at, String by, Answers answers) {}
