package uk.cdop.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, with the test classes beside its own and one door for the test runner, which has no account. */
public final class CdopDeployment {
  private static final Path TEST_CLASSES = Path.of("target/test-classes");

  private CdopDeployment() {}

  @Deployment
  public static WebArchive cdop() throws IOException {
    WebArchive war = ShrinkWrap.create(ZipImporter.class, "cdop.war").importFrom(new File("target/cdop.war")).as(WebArchive.class);
    war.setWebXML(new StringAsset(withDoorForTheRunner(war)));
    war.addAsLibrary(jarOf(Assertions.class));
    try (Stream<Path> files = Files.walk(TEST_CLASSES.resolve("uk/cdop"))) {
      files.filter(file -> file.toString().endsWith(".class")).filter(file -> !file.startsWith(TEST_CLASSES.resolve("uk/cdop/run")))
          .forEach(file -> war.addAsWebInfResource(file.toFile(), "classes/" + TEST_CLASSES.relativize(file)));
    }
    return war;
  }

  private static String withDoorForTheRunner(WebArchive war) throws IOException {
    try (InputStream in = war.get("WEB-INF/web.xml").getAsset().openStream()) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String door = """
            <security-constraint>
              <web-resource-collection>
                <web-resource-name>The test runner</web-resource-name>
                <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
              </web-resource-collection>
            </security-constraint>
          </web-app>""";
      return xml.replace("</web-app>", door);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
