package uk.cdop.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The realm to import: the one of the repository, which holds no secret and no person, with this stack's secrets and the demo users put in. */
record Realm(String json) {
  static Realm of(Path project, String publicUrl, Secrets secrets) {
    ObjectMapper mapper = new ObjectMapper();
    try {
      String plain = Files.readString(project.resolve("keycloak-realm/cdop-realm.json"))
          .replace("${CDOP_PUBLIC_URL}", publicUrl)
          .replace("${CDOP_OIDC_CLIENT_SECRET}", secrets.of("keycloak.web"))
          .replace("${CDOP_API_CLIENT_SECRET}", secrets.of("keycloak.api"))
          .replace("${CDOP_MBRRACE_CASCADE_CLIENT_SECRET}", secrets.of("keycloak.mbrrace-cascade"))
          .replace("${CDOP_SPEN_CLIENT_SECRET}", secrets.of("keycloak.spen"));
      ObjectNode realm = (ObjectNode) mapper.readTree(plain);
      // In production a service that sends messages is switched on by hand, once it has a secret.
      realm.get("clients").forEach(client -> ((ObjectNode) client).put("enabled", true));
      JsonNode demo = mapper.readTree(Files.readString(project.resolve("deploy/demo/users.json")));
      ArrayNode users = realm.putArray("users");
      for (JsonNode each : demo.get("users")) {
        ObjectNode user = users.addObject();
        user.setAll((ObjectNode) each);
        user.put("enabled", true);
        if (!each.has("serviceAccountClientId")) {
          user.put("emailVerified", true);
          user.putArray("credentials").addObject().put("type", "password").put("value", demo.get("password").asText()).put("temporary", false);
        }
      }
      return new Realm(mapper.writeValueAsString(realm));
    } catch (IOException e) {
      throw new Trouble("The realm cannot be read: " + e.getMessage() + ". Restore keycloak-realm and deploy/demo from the repository.", e);
    }
  }

  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
