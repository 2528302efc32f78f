/**
 * What runs beside a review: the coroner, the police and the courts, other reviews, and those who must be told of a death. Answers of
 * notification and agency forms suggest them, people keep how far they are, and the clocks follow. It knows nothing of what the panel thinks.
 */
package uk.cdop.process;
