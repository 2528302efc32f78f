/**
 * Invented cases for demonstrations, load and measurement. It knows the tables of every module and writes them directly; the product
 * never sees this package, which is not part of the WAR. Nobody in it exists: names are combined at random and NHS numbers come
 * from the range 999, which is never issued.
 */
package uk.cdop.demo;
