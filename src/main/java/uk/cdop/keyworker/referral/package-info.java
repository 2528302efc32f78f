/** Bereavement support that was offered to or arranged for someone of a family, and what came of it. It must not know why a child died. */
package uk.cdop.keyworker.referral;
