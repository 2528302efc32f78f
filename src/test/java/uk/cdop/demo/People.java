package uk.cdop.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The demonstration's people with accounts, as they are in the realm. */
record People(Map<String, Person> byAccount) {
  record Person(String account, String name, String email, String cdop, String role) {}

  static People read(Path users) {
    try {
      Map<String, Person> people = new LinkedHashMap<>();
      for (JsonNode user : new ObjectMapper().readTree(Files.readString(users)).get("users")) {
        if (!user.has("serviceAccountClientId")) {
          List<String[]> groups = new ArrayList<>();
          user.get("groups").forEach(group -> groups.add(group.asText().substring(1).split("/")));
          String account = user.get("username").asText();
          String name = user.get("firstName").asText() + " " + user.get("lastName").asText();
          people.put(account, new Person(account, name, user.get("email").asText(), groups.getFirst()[0],
              groups.stream().map(group -> group[1]).collect(Collectors.joining(" "))));
        }
      }
      return new People(people);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Person of(Panel panel, String role) {
    return byAccount.get(panel.account(role));
  }

  /** One of the two people who have this work, the same one for the same case. */
  Person oneOf(Panel panel, String role, SyntheticCase one) {
    return of(panel, one.index() % 3 == 0 ? role + "2" : role);
  }
}
