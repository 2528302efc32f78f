/**
 * The documents meant for the National Child Mortality Database: what of a case stands in them, what is missing, and the
 * ledger of those produced. No NCMD interface is public, so the dataset is ours, a draft mapping held as data. It reads
 * the other modules' records and must not change them, but for the last stage of a review.
 */
package uk.cdop.ncmd;
