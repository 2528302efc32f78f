/**
 * Asks agencies what they know of a child, lets them answer by a secure link without an account, and
 * collects what came back. It must not know how a panel meets or judges.
 */
package uk.cdop.information;
