package uk.cdop.directory;

import uk.cdop.platform.ModuleApi;

/**
 * Where a request to an agency goes on a day.
 *
 * @param name who reads it; the agency's name for its own mailbox
 * @param because why it is this person, in words; empty for who is usually asked
 */
@ModuleApi
public record Recipient(String name, String role, String email, String because) {}
