/**
 * The family's one named contact: who it is, what was said with the family, how they like to be reached
 * and what they want to know. What a family said stays here; only their questions go on to the review.
 */
package uk.cdop.keyworker;
