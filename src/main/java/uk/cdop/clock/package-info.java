/**
 * How long each part of a review takes and by when it should be done: targets as data, counted in hours, days, working days of England,
 * weeks or months, with pauses that have a reason. Other modules tell it what happened in a case; what it makes of that is kept in a table,
 * so that what is due over all cases is one question. It knows no meeting, no form and no agency.
 */
package uk.cdop.clock;
