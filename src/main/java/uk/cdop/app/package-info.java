/** Start-up wiring only: the web application, the schema, the health checks. It holds no rule. */
package uk.cdop.app;
