package org.evidencecatalog.importer.registry;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.vocabulary.ConceptKind;
import org.evidencecatalog.vocabulary.Labels;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of records, and counts those that the vocabulary lacks. */
final class RegistryConditions {
  private static final int NAMED = 3;
  private static final Pattern BREAKS = Pattern.compile("[;\\n]+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^health condition(?: or problem)?(?:\\(s\\))?\\s*\\d*\\s*:\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Lines of the EU register that classify the condition before them. */
  private static final Pattern CLASSIFICATION =
      Pattern.compile("^(?:MedDRA version|Therapeutic area|System Organ Class).*");

  private final RegistryStyle style;
  private final Vocabulary vocabulary;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private @Nullable RegistryCell place;

  RegistryConditions(RegistryStyle style, Vocabulary vocabulary) {
    this.style = style;
    this.vocabulary = vocabulary;
  }

  /** The labels of a text. */
  List<String> read(RegistryCell cell) {
    List<String> labels = labels(cell.text());
    for (String label : labels) {
      if (seen.add(label) && vocabulary.find(ConceptKind.CONDITION, label).isEmpty()) {
        missing.add(Labels.normalise(label));
        place = place == null ? cell : place;
      }
    }
    return labels;
  }

  private List<String> labels(String text) {
    if (style == RegistryStyle.CLINICALTRIALS_GOV) {
      return Lists.items(text.replace('\n', ' '), '|');
    }
    Set<String> labels = new LinkedHashSet<>();
    for (String item : BREAKS.split(text, -1)) {
      String label = NUMBERED.matcher(item.strip()).replaceFirst("").strip();
      if (!label.isEmpty() && !CLASSIFICATION.matcher(label).matches()) {
        labels.add(label);
      }
    }
    return List.copyOf(labels);
  }

  /** One note on all conditions that the vocabulary lacks; a registry has thousands of them. */
  List<Problem> finish(String file) {
    if (place == null) {
      return List.of();
    }
    List<String> first = missing.stream().limit(NAMED).toList();
    String named = String.join(", ", first) + (missing.size() > NAMED ? ", …" : "");
    return List.of(
        new Problem(
            ProblemCode.CONDITION_NOT_IN_VOCABULARY,
            file,
            1,
            place.column(),
            place.number(),
            Optional.of(named),
            (missing.size() == 1 ? "1 condition is" : missing.size() + " conditions are")
                + " not in the vocabulary and have no relation to others",
            Optional.of("describe those that matter in a conditions file")));
  }
}
