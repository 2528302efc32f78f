/**
 * The memory of acts and of looking: append-only, hash-chained, written in the transaction of the act.
 * It must not hold names or answers, only who did what to which id.
 */
package uk.cdop.audit;
