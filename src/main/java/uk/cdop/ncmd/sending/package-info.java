/**
 * How documents reach the national database over a connection: the CDOP's choice of transport, the outbox, the client and what is
 * noted of its answers. No interface of the NCMD is public, so the protocol is ours (docs/ncmd-receiver.md) and the receiver
 * stands in the environment, never in the database: no page can send records elsewhere.
 */
package uk.cdop.ncmd.sending;
