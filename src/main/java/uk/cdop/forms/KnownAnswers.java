package uk.cdop.forms;

import java.time.LocalDate;
import uk.cdop.platform.ModuleApi;

/**
 * Answers given elsewhere that somebody may be offered. Whoever makes one has decided that they may know them.
 *
 * @param source where they were given, so that "From " can stand before it: "the notification"
 */
@ModuleApi
public record KnownAnswers(String source, LocalDate on, Edition edition, Answers answers) {}
