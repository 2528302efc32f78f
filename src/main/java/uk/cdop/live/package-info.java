/**
 * The meeting while it is held: what the room sees, what the recorder writes, case by case, until the chair
 * finalises. It must not know which kind of meeting it serves.
 */
package uk.cdop.live;
