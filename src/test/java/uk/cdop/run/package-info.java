/**
 * The whole product on one machine, for a demonstration, for development and for the tests: PostgreSQL, Keycloak, a mailbox and WildFly with
 * the WAR. It knows how to start and stop them and what to say when that fails; it knows nothing of the product but its environment.
 */
package uk.cdop.run;
