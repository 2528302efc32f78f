/**
 * The spine of the product: one child's death under review, its number, area and stage, and the case
 * page that other modules fill. It must not know what they fill it with.
 */
package uk.cdop.review;
