/**
 * The list of cases as those who run reviews work with it: filters, kept filters, exports and acts on several cases. It reads
 * the views that other modules publish for lists and must not know their rules.
 */
package uk.cdop.caselist;
