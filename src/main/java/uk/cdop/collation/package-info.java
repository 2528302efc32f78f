/**
 * The agencies' answers to the same questions put together into one form: where they agree it stands by itself, where they
 * differ a person of the CDOP decides, and every answer keeps its sources. It must not know how agencies are asked, nor what a
 * meeting makes of the answers.
 */
package uk.cdop.collation;
