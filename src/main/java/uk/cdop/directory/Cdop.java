package uk.cdop.directory;

import uk.cdop.platform.ModuleApi;

/** A child death overview panel of the service. Its data are public. */
@ModuleApi
public record Cdop(String code, String name, String email, String phone) {}
