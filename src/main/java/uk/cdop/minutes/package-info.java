/**
 * The minutes of a meeting: made from what was recorded, commented on, approved at the next meeting.
 */
package uk.cdop.minutes;
