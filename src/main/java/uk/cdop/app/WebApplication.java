package uk.cdop.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Pages and API in one application at the root; the API stands below `/api`. */
@ApplicationPath("/")
public class WebApplication extends Application {}
