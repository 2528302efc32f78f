/**
 * Who is asking, what they may do and which cases are theirs. Denies by default. The first wall of
 * tenancy is here; the second is row-level security, for which this module names the tenant in every
 * transaction. It must not know what a review contains.
 */
package uk.cdop.access;
