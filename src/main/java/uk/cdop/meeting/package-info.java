/**
 * The meetings of the panel, with agenda, papers, declared interests, attendance and quorum. It must not
 * know what the panel concludes, nor how a case was notified or its agencies asked.
 */
package uk.cdop.meeting;
