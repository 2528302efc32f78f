/**
 * Cases that only named people may open, and what happens when somebody else has to: a reason, an end, the owner told and a
 * review. It must not know what a case holds, only who may see it.
 */
package uk.cdop.restriction;
