package uk.cdop.forms;

import uk.cdop.platform.ModuleApi;

/**
 * One real difference between two editions, found by comparing them.
 *
 * @param subject the id of a question; of a section when it was reordered, of the form when it can be sent in parts
 * @param before how it stood, in words; empty when it was added
 * @param after how it stands, in words; empty when it was removed
 */
@ModuleApi
public record Difference(Change.Kind kind, String subject, String before, String after) {}
