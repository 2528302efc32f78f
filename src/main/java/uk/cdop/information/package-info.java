/**
 * Asks agencies what they know of a child, lets them answer by a secure link without an account, and
 * collects what came back. It must not know how a panel meets or judges.
 *
 * <p>Here is the request itself, its mail, and what other modules may ask about it. Everything that is done with a request has
 * a package of its own below, and this one must not know any of them: asking, link, answering, sharing, chasing, office and
 * supplementary. Sharing and office stand on answering, office on chasing, asking on supplementary, and most of them on link.
 */
package uk.cdop.information;
