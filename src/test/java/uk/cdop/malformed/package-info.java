/** Bodies that no browser and no careful system would send, and the addresses to send them to. */
package uk.cdop.malformed;
