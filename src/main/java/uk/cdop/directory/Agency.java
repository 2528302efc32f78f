package uk.cdop.directory;

import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/**
 * An agency that a CDOP asks for information, and the mailbox where its requests go.
 *
 * @param type a code of the list `agency_type`
 * @param odsCode empty for an agency outside the NHS
 */
@ModuleApi
public record Agency(UUID id, String type, String name, String email, String odsCode) {}
