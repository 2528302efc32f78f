/**
 * Tells a CDOP that a child has died and decides what follows: the public form, its receipt, triage by a coordinator, duplicates and
 * sending on to another CDOP. It opens a review; it must not know what happens in one afterwards.
 */
package uk.cdop.notification;
