/**
 * What the tests stand on: the product deployed once into a real server beside a real PostgreSQL and Keycloak, people who log in to it, a
 * browser, the mails it sent and a look into the database. It knows no page and no rule of the product.
 *
 * <p>A class marked {@code @ArquillianTest} runs inside the server and may inject what the product injects. Marked {@code @RunAsClient} as well
 * it runs outside and speaks HTTP; only there may it use the types of this package, which the server does not hold.
 */
package uk.cdop.testing;
