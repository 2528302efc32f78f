/**
 * Meetings about a death: the child death review meeting of those who knew the child, and the panel's own,
 * with agenda, papers, declared interests, attendance and quorum. It must not know what the panel
 * concludes, nor how a case was notified or its agencies asked.
 */
package uk.cdop.meeting;
