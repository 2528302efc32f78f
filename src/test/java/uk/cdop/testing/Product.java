package uk.cdop.testing;

import java.net.URI;
import uk.cdop.run.NcmdSimulator;

/** The address of the product under test, and those of its neighbours. */
public final class Product {
  private Product() {}

  /** The address of a page; the path begins with a slash. */
  public static URI at(String path) {
    return URI.create(TestStack.running().publicUrl() + path);
  }

  public static URI health() {
    return URI.create("http://127.0.0.1:" + TestStack.running().ports().management() + "/health");
  }

  /** The address of the realm, without a slash at its end. */
  public static String realm() {
    return TestStack.running().keycloak().realmUrl();
  }

  /** Loads the demonstration's cases, which stand in every state, unless they are there. */
  public static void demonstrate() {
    TestStack.running().demonstrateBeside();
  }

  /** The receiving service that stands in for the national database. */
  public static NcmdSimulator ncmd() {
    return TestStack.running().ncmd();
  }

  /** The virus scanner, which a test may stop and start again. */
  public static Scanner scanner() {
    return TestStack.scanner();
  }

  /** Kills the server of the product; the database and the log-in service go on. */
  public static void crash() {
    TestStack.running().crash();
  }

  /** Starts the server again and waits until it answers. */
  public static void recover() {
    TestStack.running().recover();
  }

  /** Starts the server again after a crash without waiting for it, so that it can be killed at any moment of its start. */
  public static void revive() {
    TestStack.running().revive();
  }

  public static void awaitReady() {
    TestStack.running().awaitReady();
  }

  /** The secret of the client of a service that sends messages. */
  public static String secretOf(String source) {
    return TestStack.running().secrets().of("keycloak." + source);
  }

  /** The secret of the client cdop-api, for bearer calls. */
  public static String apiClientSecret() {
    return TestStack.running().secrets().of("keycloak.api");
  }
}
