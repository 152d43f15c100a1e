package org.evidencecatalog.importer.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.Lists;

/**
 * What is compared, from a registry's text on interventions. A type before an item ({@code DRUG:})
 * is taken off its label; a comparator is only what its arm calls a control.
 *
 * @param interventions labels of interventions
 * @param comparators labels of comparators
 * @param unlabelled a text too long for a label, which then labels nothing
 */
record Arms(List<String> interventions, List<String> comparators, Optional<String> unlabelled) {
  /** A longer free text describes, it does not name: a house rule. */
  private static final int LONGEST_LABEL = 200;

  private static final Pattern TYPE =
      Pattern.compile(
          "(?:behaviou?ral|biological(?:/vaccine)?|combination[ _]product|device|"
              + "diagnostic[ _]test|dietary[ _]supplement|drug|genetic|procedure(?:/surgery)?|"
              + "radiation|other)\\s*:\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARM =
      Pattern.compile(
          "(?<kind>(?:active |placebo |sham )?comparator|control|experimental|treatment|"
              + "intervention|test|study|observation|exposure|case)"
              + "(?: intervention| group| arm| series)?\\s*(?:\\d{1,2}|[A-Z])?\\s*:\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAKS = Pattern.compile("[;\\n]+");

  /** Copies. */
  Arms {
    interventions = List.copyOf(interventions);
    comparators = List.copyOf(comparators);
  }

  /** Reads a text. */
  static Arms read(String text, RegistryStyle style) {
    if (style == RegistryStyle.CLINICALTRIALS_GOV) {
      return labels(Lists.items(text.replace('\n', ' '), '|'));
    }
    List<String> items = items(text);
    if (items.stream().allMatch(item -> TYPE.matcher(item).lookingAt())) {
      return labels(items);
    }
    return items.stream().allMatch(item -> ARM.matcher(item).lookingAt())
        ? arms(items)
        : free(text);
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    for (String item : BREAKS.split(text, -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private static Arms labels(List<String> items) {
    Set<String> labels = new LinkedHashSet<>();
    for (String item : items) {
      Matcher type = TYPE.matcher(item);
      String label = type.lookingAt() ? item.substring(type.end()).strip() : item;
      if (!label.isEmpty()) {
        labels.add(label);
      }
    }
    return new Arms(List.copyOf(labels), List.of(), Optional.empty());
  }

  private static Arms arms(List<String> items) {
    Set<String> interventions = new LinkedHashSet<>();
    Set<String> comparators = new LinkedHashSet<>();
    for (String item : items) {
      Matcher arm = ARM.matcher(item);
      if (arm.lookingAt() && arm.end() < item.length()) {
        String kind = DesignStatements.fold(arm.group("kind"));
        boolean control = kind.contains("comparator") || kind.equals("control");
        (control ? comparators : interventions).add(item.substring(arm.end()).strip());
      }
    }
    return new Arms(List.copyOf(interventions), List.copyOf(comparators), Optional.empty());
  }

  private static Arms free(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_LABEL
        ? new Arms(List.of(line), List.of(), Optional.empty())
        : new Arms(List.of(), List.of(), Optional.of(line));
  }
}
