/** Comparing our ledger with a list from the national database, and keeping what came out and what was done about it. */
package uk.cdop.ncmd.reconciliation;
