/** A person's desk: collects what the other modules say is due. It must not know their parts. */
package uk.cdop.home;
