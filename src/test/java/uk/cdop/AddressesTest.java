package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Endpoints;

/**
 * A server of Jakarta REST chooses the class by the most literal letters of its address before it looks at methods (section 3.7.2).
 * A method in another class whose address fits as well is never reached.
 */
class AddressesTest {
  private static final List<Root> ROOTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("uk.cdop").stream()
              .filter(type -> type.isAnnotatedWith(Path.class))
              .map(Root::of)
              .sorted(Comparator.comparing(Root::letters).thenComparing(Root::variables).reversed())
              .toList();

  private record Root(String type, String template, Pattern fits, int letters, int variables) {
    static Root of(JavaClass type) {
      String template = ("/" + type.getAnnotationOfType(Path.class).value()).replaceAll("/+", "/").replaceAll("/$", "");
      StringBuilder pattern = new StringBuilder();
      int letters = 0;
      int variables = 0;
      int at = 0;
      while (at < template.length()) {
        if (template.charAt(at) == '{') {
          int end = end(template, at);
          String variable = template.substring(at + 1, end);
          pattern.append(variable.contains(":") ? "(" + variable.substring(variable.indexOf(':') + 1).strip() + ")" : "[^/]+");
          variables++;
          at = end + 1;
        } else {
          pattern.append(Pattern.quote(template.substring(at, at + 1)));
          letters++;
          at++;
        }
      }
      return new Root(type.getName(), template, Pattern.compile(pattern + "(/.*)?"), letters, variables);
    }

    /** Where a variable ends, whose pattern may hold braces of its own. */
    private static int end(String template, int begin) {
      int depth = 0;
      for (int at = begin; at < template.length(); at++) {
        depth += template.charAt(at) == '{' ? 1 : template.charAt(at) == '}' ? -1 : 0;
        if (depth == 0) {
          return at;
        }
      }
      throw new IllegalArgumentException(template);
    }
  }

  @Test
  void every_method_is_in_the_class_that_is_chosen_for_its_address() {
    assertThat(ROOTS).hasSizeGreaterThan(100);
    for (Endpoints.Served served : Endpoints.methods()) {
      String address = served.endpoint().with(name -> Endpoints.known(name).orElse("00000000-0000-4000-8000-000000000000"));
      Root chosen = ROOTS.stream().filter(root -> root.template().isEmpty() || root.fits().matcher(address).matches()).findFirst().orElseThrow();
      Root own = ROOTS.stream().filter(root -> root.type().equals(served.type())).findFirst().orElseThrow();
      assertThat(chosen.template()).as("%s of %s", served.endpoint(), served.type()).isEqualTo(own.template());
    }
  }
}
