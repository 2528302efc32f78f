/**
 * The papers a panel reads: made from all that is known of a case, checked, signed, frozen, released to
 * readers, read, recalled. It must not know what a panel decides.
 */
package uk.cdop.pack;
