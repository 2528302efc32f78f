package uk.cdop.access;

import uk.cdop.platform.ModuleApi;

/**
 * Someone asked for what is not theirs; fired so that it is remembered.
 *
 * @param object the id that was asked for, or an empty text when the role alone was refused
 */
@ModuleApi
public record AccessRefused(Actor actor, Permission permission, String object) {}
