/**
 * What the shared components in {@code src/main/jte/ui} are given: small records of text that is already formatted and
 * already permitted. It knows nothing of reviews, roles or requests.
 */
package uk.cdop.platform.ui;
