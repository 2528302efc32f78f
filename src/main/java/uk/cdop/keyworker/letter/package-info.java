/**
 * Letters and leaflets for families, from templates that are ours and data: plain words, the child's name, never half filled. What was
 * given is kept word for word. It must not know what a panel said beyond the answers that are meant for the family.
 */
package uk.cdop.keyworker.letter;
