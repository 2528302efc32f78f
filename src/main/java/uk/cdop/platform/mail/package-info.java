/**
 * Mail that cannot be lost: queued in the transaction of the act that causes it, sent after it. A mail
 * travels unprotected, so whoever queues one puts no personal data into it.
 */
package uk.cdop.platform.mail;
