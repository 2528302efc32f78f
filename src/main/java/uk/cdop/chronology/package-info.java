/**
 * What happened to a child and when, built from the dated answers of all agencies, the notification and whatever other modules
 * date: in order, with its source, with gaps and contradictions marked. It must not know what anybody makes of it.
 */
package uk.cdop.chronology;
