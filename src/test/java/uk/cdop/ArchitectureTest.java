package uk.cdop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cdop.access.UseCase;
import uk.cdop.platform.ModuleApi;

/** Holds the plan of the modules. A new arrow between modules is a line changed here, argued in its commit. */
class ArchitectureTest {
  /** Module and the modules it uses; `platform` is open to all. Arrows only fall to a lower level. */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          entry("platform", Set.of()),
          entry("access", Set.of()),
          entry("forms", Set.of()),
          entry("audit", Set.of("access")),
          entry("directory", Set.of("access", "audit", "forms")),
          entry("app", Set.of("access")),
          entry("review", Set.of("access", "audit")),
          entry("clock", Set.of("access", "audit", "directory", "review")),
          entry("notification", Set.of("access", "audit", "forms", "directory", "review")),
          entry("keyworker", Set.of("access", "audit", "directory", "review", "clock")),
          entry("restriction", Set.of("access", "audit", "review")),
          entry("linkedcase", Set.of("access", "audit", "review")),
          entry("documents", Set.of("access", "audit", "review")),
          entry("home", Set.of("access", "audit", "directory", "review")),
          entry("caseimport", Set.of("access", "audit", "forms", "review")),
          entry("information", Set.of("access", "audit", "forms", "directory", "review", "clock", "notification", "documents")),
          entry("process", Set.of("access", "audit", "forms", "review", "clock")),
          entry("jointresponse", Set.of("access", "audit", "forms", "review", "clock", "notification", "keyworker")),
          entry("collation", Set.of("access", "audit", "forms", "review", "information")),
          entry(
              "chronology",
              Set.of("access", "audit", "forms", "review", "notification", "keyworker", "documents", "information")),
          entry("anonymise", Set.of("review")),
          entry("casemeeting", Set.of("access", "audit", "directory", "review", "clock", "documents", "keyworker")),
          entry(
              "meeting",
              Set.of("access", "audit", "directory", "review", "clock", "documents", "keyworker", "anonymise", "casemeeting", "restriction")),
          entry(
              "analysis",
              Set.of(
                  "access", "audit", "forms", "review", "clock", "notification", "keyworker", "information", "casemeeting", "collation",
                  "meeting")),
          entry("pack", Set.of("access", "audit", "directory", "review", "documents", "anonymise", "keyworker", "casemeeting", "meeting")),
          entry("caselist", Set.of("access", "audit", "review", "restriction", "keyworker", "caseimport")),
          entry("live", Set.of("access", "audit", "review", "documents", "keyworker", "meeting", "analysis", "pack")),
          entry("minutes", Set.of("access", "audit", "directory", "review", "documents", "anonymise", "meeting", "analysis", "live")),
          entry(
              "themed",
              Set.of(
                  "access", "audit", "directory", "forms", "review", "clock", "notification", "documents", "anonymise", "keyworker",
                  "information", "meeting", "analysis", "pack", "live", "minutes")),
          entry(
              "ncmd",
              Set.of(
                  "access", "audit", "forms", "review", "clock", "notification", "caseimport", "information", "collation", "keyworker",
                  "casemeeting", "meeting", "analysis")));

  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          entry("platform", 1),
          entry("access", 2),
          entry("forms", 2),
          entry("audit", 3),
          entry("directory", 4),
          entry("app", 4),
          entry("review", 5),
          entry("clock", 6),
          entry("restriction", 6),
          entry("linkedcase", 6),
          entry("notification", 7),
          entry("keyworker", 7),
          entry("documents", 6),
          entry("home", 6),
          entry("caseimport", 6),
          entry("anonymise", 6),
          entry("information", 8),
          entry("casemeeting", 8),
          entry("meeting", 9),
          entry("process", 9),
          entry("jointresponse", 9),
          entry("collation", 9),
          entry("chronology", 9),
          entry("analysis", 10),
          entry("pack", 10),
          entry("live", 11),
          entry("caselist", 11),
          entry("ncmd", 11),
          entry("minutes", 12),
          entry("themed", 13));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("uk.cdop");

  @Test
  void every_module_stands_in_the_plan_and_arrows_only_fall() {
    Set<String> found = PRODUCT.stream().map(ArchitectureTest::module).filter(m -> !m.isEmpty()).collect(Collectors.toSet());
    assertThat(found).isSubsetOf(USES.keySet());
    assertThat(USES.keySet()).isEqualTo(LEVELS.keySet());
    USES.forEach(
        (module, used) ->
            assertThat(used).as(module).allSatisfy(other -> assertThat(LEVELS.get(other)).isLessThan(LEVELS.get(module))));
  }

  @Test
  void modules_use_only_what_the_plan_allows() {
    classes()
        .that(belongToAModule())
        .should(useOnlyPlannedModules())
        .check(PRODUCT);
  }

  @Test
  void modules_have_no_circles() {
    slices().matching("uk.cdop.(*)..").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void parts_of_a_module_have_no_circles_and_its_root_knows_none_of_them() {
    slices().matching("uk.cdop.information.(*)..").should().beFreeOfCycles().check(PRODUCT);
    noClasses()
        .that()
        .resideInAPackage("uk.cdop.information")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("uk.cdop.information.*..")
        .check(PRODUCT);
  }

  @Test
  void across_modules_only_the_module_api_is_used() {
    classes().that(belongToAModule()).should(useOnlyTheApiOfOthers()).check(PRODUCT);
  }

  @Test
  void web_and_api_packages_are_used_by_nobody_else() {
    noClasses()
        .that()
        .resideOutsideOfPackages("uk.cdop.*..web..", "uk.cdop.*..api..", "gg.jte.generated..")
        .should(dependOnTheWebOfAnotherModule())
        .check(PRODUCT);
  }

  @Test
  void transactions_begin_in_use_cases_and_a_few_lookups_only() {
    methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .beDeclaredInClassesThat()
        .haveNameMatching("uk\\.cdop\\.(review\\.Reviews|directory\\.Cdops|audit\\.RecordRefusal|platform\\.mail\\.SendMail|caseimport\\.WaitingImports|themed\\.WaitingDecisions|ncmd\\.WaitingWork)")
        .because("these are also asked before or outside a use case, or must outlive one that fails")
        .check(PRODUCT);
  }

  @Test
  void entities_have_no_setters_and_no_public_constructor() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .check(PRODUCT);
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveOnlyPrivateConstructors()
        .orShould(haveNoPublicConstructor())
        .check(PRODUCT);
  }

  /** Hibernate knows an entity by its bare name and refuses to start with two of one name, which no compiler sees. */
  @Test
  void entities_have_names_of_their_own() {
    assertThat(PRODUCT.stream().filter(type -> type.isAnnotatedWith(Entity.class)).map(type -> {
          String name = type.getAnnotationOfType(Entity.class).name();
          return name.isEmpty() ? type.getSimpleName() : name;
        }))
        .doesNotHaveDuplicates();
  }

  @Test
  void entities_stay_inside_their_module() {
    noClasses().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(ModuleApi.class).check(PRODUCT);
  }

  @Test
  void names_end_as_the_house_has_them() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Service)$")
        .because("a name says what the thing is; LoginService is the log-in service itself")
        .check(PRODUCT.that(DescribedPredicate.describe("others", c -> !c.getSimpleName().equals("LoginService"))));
  }

  @Test
  void pages_go_through_use_cases() {
    noClasses()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .check(PRODUCT);
    classes().that().areAnnotatedWith(UseCase.class).should().notBeInterfaces().check(PRODUCT);
  }

  private static String module(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 && parts[0].equals("uk") ? parts[2] : "";
  }

  private static DescribedPredicate<JavaClass> belongToAModule() {
    return DescribedPredicate.describe("belong to a module", type -> !module(type).isEmpty());
  }

  private static ArchCondition<JavaClass> useOnlyPlannedModules() {
    return new ArchCondition<>("use only planned modules") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        across(type, events, dependency ->
            module(dependency.getTargetClass()).equals("platform")
                || USES.getOrDefault(module(type), Set.of()).contains(module(dependency.getTargetClass())));
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyTheApiOfOthers() {
    return new ArchCondition<>("use only @ModuleApi types of other modules") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        across(type, events, dependency -> {
          JavaClass target = dependency.getTargetClass();
          return target.getPackageName().startsWith("uk.cdop.platform") || offered(target);
        });
      }
    };
  }

  private static boolean offered(JavaClass type) {
    return type.isAnnotatedWith(ModuleApi.class)
        || type.getEnclosingClass().map(ArchitectureTest::offered).orElse(false);
  }

  private interface Allowed {
    boolean test(Dependency dependency);
  }

  private static void across(JavaClass type, ConditionEvents events, Allowed allowed) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String target = module(dependency.getTargetClass());
      if (!target.isEmpty() && !target.equals(module(type)) && !allowed.test(dependency)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  private static ArchCondition<JavaClass> dependOnTheWebOfAnotherModule() {
    return new ArchCondition<>("depend on the web or api package of a module") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String target = dependency.getTargetClass().getPackageName();
          if (target.matches("uk\\.cdop\\.(?!platform)[a-z]+(\\.[a-z]+)*\\.(web|api)(\\..*)?")) {
            events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> haveNoPublicConstructor() {
    return new ArchCondition<>("have no public constructor") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean open =
            type.getConstructors().stream()
                .anyMatch(c -> c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC));
        events.add(new SimpleConditionEvent(type, !open, type.getName()));
      }
    };
  }
}
