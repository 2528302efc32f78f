/** The product as people use it: each journey walks the real pages in a real browser, one window a person. */
package uk.cdop.journeys;
