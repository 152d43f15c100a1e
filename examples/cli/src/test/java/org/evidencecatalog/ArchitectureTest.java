package org.evidencecatalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arrows of the design, and what never leaves the library. */
@AnalyzeClasses(
    packages = "org.evidencecatalog",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.evidencecatalog.";

  /** Libraries we use inside and never show. */
  private static final List<String> FOREIGN =
      List.of(
          "tools.jackson",
          "com.fasterxml",
          "org.apache.commons",
          "de.undercouch",
          "com.google",
          "org.commonmark",
          "org.jsoup",
          "org.antlr");

  @ArchTest
  static final ArchRule DATA_FLOWS_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("vocabulary")
          .definedBy(ROOT + "vocabulary..")
          .layer("model")
          .definedBy(ROOT + "model..")
          .layer("appraisal")
          .definedBy(ROOT + "appraisal..")
          .layer("grading")
          .definedBy(ROOT + "grading..")
          .layer("catalog")
          .definedBy(ROOT + "catalog..")
          .layer("store")
          .definedBy(ROOT + "store..")
          .layer("importer")
          .definedBy(ROOT + "importer..")
          .layer("citation")
          .definedBy(ROOT + "citation..")
          .layer("article")
          .definedBy(ROOT + "article..")
          .optionalLayer("synthesis")
          .definedBy(ROOT + "synthesis..")
          .layer("examples")
          .definedBy(ROOT + "examples..")
          .whereLayer("model")
          .mayOnlyAccessLayers("vocabulary")
          .whereLayer("vocabulary")
          .mayNotAccessAnyLayer()
          .whereLayer("appraisal")
          .mayOnlyAccessLayers("vocabulary", "model")
          .whereLayer("synthesis")
          .mayOnlyAccessLayers("vocabulary", "model")
          .whereLayer("grading")
          .mayOnlyAccessLayers("vocabulary", "model", "appraisal", "synthesis")
          .whereLayer("catalog")
          .mayOnlyAccessLayers("vocabulary", "model", "appraisal", "synthesis", "grading")
          .whereLayer("store")
          .mayOnlyAccessLayers("vocabulary", "model", "synthesis", "grading", "catalog")
          .whereLayer("importer")
          .mayOnlyAccessLayers(
              "vocabulary", "model", "appraisal", "synthesis", "grading", "catalog", "store")
          .whereLayer("citation")
          .mayOnlyAccessLayers("vocabulary", "model", "catalog")
          .whereLayer("article")
          .mayOnlyAccessLayers("vocabulary", "model", "grading", "catalog", "citation");

  @ArchTest
  static final ArchRule JACKSON_IS_FOR_THE_STORE_AND_THE_READER_OF_JSON =
      noClasses()
          .that()
          .resideInAPackage("org.evidencecatalog..")
          .and()
          .resideOutsideOfPackages(ROOT + "store..", ROOT + "importer.json..", ROOT + "examples..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..");

  @ArchTest
  static final ArchRule NO_FOREIGN_TYPE_IS_SHOWN =
      classes()
          .that()
          .resideInAPackage("org.evidencecatalog..")
          .and()
          .resideOutsideOfPackage(ROOT + "examples..")
          .should(showNoForeignType());

  @ArchTest
  static final ArchRule NO_CLOCK_AND_NO_DEFAULT_OF_THE_PLATFORM =
      noClasses()
          .that()
          .resideInAPackage("org.evidencecatalog..")
          .and()
          .resideOutsideOfPackage(ROOT + "examples.benchmarks..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class);

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .that()
          .resideInAPackage("org.evidencecatalog..")
          .and()
          .resideOutsideOfPackage(ROOT + "examples..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.HttpURLConnection");

  private static ArchCondition<JavaClass> showNoForeignType() {
    return new ArchCondition<>("show no type of another library") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isVisible(type)) {
          return;
        }
        Stream<String> supertypes =
            Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .map(JavaClass::getName);
        Stream<String> members =
            type.getMembers().stream()
                .filter(ArchitectureTest::isVisible)
                .flatMap(member -> typesOf(member).stream());
        Set<String> foreign =
            Stream.concat(supertypes, members)
                .filter(name -> FOREIGN.stream().anyMatch(name::startsWith))
                .collect(Collectors.toSet());
        if (!foreign.isEmpty()) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " shows " + foreign));
        }
      }
    };
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Set<String> typesOf(JavaMember member) {
    Stream<JavaClass> own = member.getAllInvolvedRawTypes().stream();
    Stream<JavaClass> thrown =
        member instanceof JavaMethod method ? method.getExceptionTypes().stream() : Stream.empty();
    return Stream.concat(own, thrown).map(JavaClass::getName).collect(Collectors.toSet());
  }
}
