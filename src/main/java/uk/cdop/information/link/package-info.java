/**
 * The way in without an account: secure links, the codes that open them, sessions, and whoever comes through the door. It must
 * not know what is asked or answered behind it.
 */
package uk.cdop.information.link;
