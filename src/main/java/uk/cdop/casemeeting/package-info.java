/**
 * The meetings about one case: those of a joint agency response and the child death review meeting
 * (guidance 2018, chapters 3 and 4). It must not know the panel.
 */
package uk.cdop.casemeeting;
