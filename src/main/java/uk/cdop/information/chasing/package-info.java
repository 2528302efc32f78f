/**
 * When an agency is reminded and who is told that it does not answer: the rule of each CDOP, the plan, the mail, and the acts of a
 * coordinator that change it. It must not know what an answer holds.
 */
package uk.cdop.information.chasing;
