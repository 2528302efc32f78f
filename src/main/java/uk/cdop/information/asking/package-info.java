/**
 * Whom to ask about a child and for what: the candidates, why each is one, and the sending. It must not know how anybody answers
 * or is reminded.
 */
package uk.cdop.information.asking;
