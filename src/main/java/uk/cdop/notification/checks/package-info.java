/** Rules about births and deaths that the statutory forms refer to by name. They may know the ids of the questions they read. */
package uk.cdop.notification.checks;
