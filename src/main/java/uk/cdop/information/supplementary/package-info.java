/**
 * Which supplementary forms a case suggests and what the coordinator decides about each. It must not know whom one asks or how.
 */
package uk.cdop.information.supplementary;
