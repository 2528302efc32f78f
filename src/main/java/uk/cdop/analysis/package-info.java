/**
 * The panel's analysis of a review: contributory factors in four domains, the category of death,
 * modifiability, learning, actions and the chair's sign-off. It must not know how the result is reported.
 */
package uk.cdop.analysis;
