package uk.cdop.access;

import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** A person of the actor's own CDOP, as a choice on a page. */
@ModuleApi
public record Colleague(String account, String name, String email, Set<Role> roles) {}
