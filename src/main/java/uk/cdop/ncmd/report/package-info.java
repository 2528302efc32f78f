/**
 * Reports on the record for the national database: its quality, what was not finalised at the end of the year and why, and the
 * statistics that were once the LSCB1 return. They count from views that the modules publish and never read an answer themselves.
 */
package uk.cdop.ncmd.report;
