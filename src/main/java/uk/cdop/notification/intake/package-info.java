/**
 * Messages from other national services, read by data: a file a service says which part of a message answers which question of the
 * notification form. It knows JSON and the form, and neither database nor who sends.
 */
package uk.cdop.notification.intake;
