/**
 * The meetings about one case: those of a joint agency response and the child death review meeting
 * (guidance 2018, chapters 3 and 4). They share with the panel only what they found; of the panel they know no more than the day it met.
 */
package uk.cdop.casemeeting;
