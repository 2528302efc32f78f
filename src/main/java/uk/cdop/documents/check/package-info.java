/**
 * Judges the bytes of an offered file: that it is one of the few kinds that are taken, whole, and holds nothing that could
 * run. It must not know cases, people or where files are kept.
 */
package uk.cdop.documents.check;
