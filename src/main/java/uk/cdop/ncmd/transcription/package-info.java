/** Entering a document into the national portal by hand: the record in order, a tick an item, and the reference at the end. */
package uk.cdop.ncmd.transcription;
