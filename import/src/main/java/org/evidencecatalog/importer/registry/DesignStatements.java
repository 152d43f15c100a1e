package org.evidencecatalog.importer.registry;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a registry's text on the design of a study states, by what it states it of: {@code
 * Allocation: Randomized|Masking: None}. Registries differ in names and separators, so that a
 * statement reaches to the next name that is known.
 */
final class DesignStatements {

  /** What is stated. */
  enum Name {
    /** How people got into the groups. */
    ALLOCATION("allocation|randomi[sz]ation|randomi[sz]ed"),
    /** How groups and treatments relate. */
    MODEL(
        "(?:interventional? (?:study )?|intervention (?:study )?|study )model|assignment|"
            + "group assignment"),
    /** Which groups an observational study has. */
    OBSERVATIONAL_MODEL("observational (?:study )?model"),
    /** Who did not know the treatment. */
    MASKING("masking|blinding and masking|blinding"),
    /** What the study is for. */
    PURPOSE("primary purpose|purpose"),
    /** When is looked at. */
    PERSPECTIVE("time perspective|timing"),
    /** Yes or no: whether there is a control group. */
    CONTROLLED("controlled"),
    /** Yes or no: whether nobody is blinded. */
    OPEN("open"),
    /** Yes or no. */
    SINGLE_BLIND("single blind"),
    /** Yes or no. */
    DOUBLE_BLIND("double blind"),
    /** Yes or no. */
    PARALLEL("parallel group"),
    /** Yes or no. */
    CROSSOVER("cross ?-?over"),
    /** Anything else that is known to follow one of these. */
    OTHER(
        "method of generating random(?:i[sz]ation)? sequence|method of (?:allocation )?concealment|"
            + "who is blinded|control|type of endpoint|endpoint classification|other|"
            + "other design features|placebo|if controlled[^:]{0,60}");

    private final String form;

    Name(String form) {
      this.form = form;
    }
  }

  private static final Pattern NAMES = names();

  private final Map<Name, String> statements = new EnumMap<>(Name.class);

  private DesignStatements() {}

  private static Pattern names() {
    StringBuilder any = new StringBuilder("(?<![\\p{L}-])(?:");
    for (Name name : Name.values()) {
      any.append(name == Name.ALLOCATION ? "" : "|");
      any.append("(?<").append(group(name)).append('>').append(name.form).append(')');
    }
    return Pattern.compile(any + ")\\s*:", Pattern.CASE_INSENSITIVE);
  }

  private static String group(Name name) {
    return name.name().replace("_", "");
  }

  /** Finds the statements of a text. */
  static DesignStatements of(String text) {
    DesignStatements found = new DesignStatements();
    Matcher matcher = NAMES.matcher(text);
    Name name = null;
    int from = 0;
    while (matcher.find()) {
      found.put(name, text.substring(from, matcher.start()));
      name = named(matcher);
      from = matcher.end();
    }
    found.put(name, text.substring(from));
    return found;
  }

  private static Name named(Matcher matcher) {
    for (Name name : Name.values()) {
      if (matcher.group(group(name)) != null) {
        return name;
      }
    }
    throw new IllegalStateException("no name in " + matcher);
  }

  private void put(@Nullable Name name, String value) {
    String stated = value.strip().replaceFirst("[\\s|;,.]+$", "");
    if (name != null && !stated.isEmpty()) {
      statements.putIfAbsent(name, stated);
    }
  }

  boolean isEmpty() {
    return statements.isEmpty();
  }

  /** What is stated, in lower case with one blank where words are separated. */
  String folded(Name name) {
    return fold(statements.getOrDefault(name, ""));
  }

  /** Lower case, one blank between words. */
  static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\p{Pd}]+", " ").strip();
  }

  /** What is stated, as printed. */
  Optional<String> printed(Name name) {
    return Optional.ofNullable(statements.get(name));
  }

  /** Whether something is answered with yes. */
  boolean isYes(Name name) {
    return folded(name).startsWith("yes");
  }
}
