/**
 * CDOPs and the areas they serve, agencies and whom to write to there: who is usually asked, who stands in, who a late
 * request is escalated to, each with the time it is true for. It must not know any case.
 */
package uk.cdop.directory;
