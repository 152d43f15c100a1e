package org.evidencecatalog.importer.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.text.Memo;
import org.evidencecatalog.model.ExtraField;

/**
 * The texts of a record that no field of the model holds, kept under names of our own, which no
 * column of a native file has. Equal ones are one object. Not thread-safe.
 */
final class KeptTexts {
  private static final Map<RegistryField, String> NAMES =
      Map.ofEntries(
          Map.entry(RegistryField.ACRONYM, "acronym"),
          Map.entry(RegistryField.SPONSOR, "sponsor"),
          Map.entry(RegistryField.COLLABORATORS, "collaborators"),
          Map.entry(RegistryField.FUNDER_CLASS, "funder_class"),
          Map.entry(RegistryField.STUDY_TYPE, "registered_type"),
          Map.entry(RegistryField.STUDY_DESIGN, "registered_design"),
          Map.entry(RegistryField.PRIMARY_COMPLETION_DATE, "primary_completion_date"),
          Map.entry(RegistryField.UPDATED, "updated"),
          Map.entry(RegistryField.RESULTS_POSTED, "results_posted"),
          Map.entry(RegistryField.HAS_RESULTS, "has_results"),
          Map.entry(RegistryField.SEX, "sex"),
          Map.entry(RegistryField.AGE, "age"),
          Map.entry(RegistryField.AGE_FROM, "age_from"),
          Map.entry(RegistryField.AGE_TO, "age_to"),
          Map.entry(RegistryField.COUNTRIES, "countries"));

  /** The EU register answers for each phase whether it is meant. */
  private static final Pattern ANSWERED_PHASE =
      Pattern.compile("\\(Phase (I{1,3}|IV)\\):\\s*yes", Pattern.CASE_INSENSITIVE);

  private final List<RegistryField> fields = NAMES.keySet().stream().sorted().toList();
  private final Map<RegistryField, Memo<ExtraField>> memos = new EnumMap<>(RegistryField.class);

  /** The kept texts of a record. */
  List<ExtraField> of(RegistryRecord record, List<String> otherNumbers, boolean interventions) {
    List<ExtraField> kept = new ArrayList<>(12);
    for (RegistryField field : fields) {
      record
          .cell(field)
          .ifPresent(cell -> kept.add(of(field, NAMES.getOrDefault(field, ""), cell.text())));
    }
    record
        .cell(RegistryField.PHASE)
        .map(cell -> phase(cell.text()))
        .filter(phase -> !phase.isEmpty())
        .ifPresent(phase -> kept.add(of(RegistryField.PHASE, "phase", phase)));
    if (interventions) {
      record
          .cell(RegistryField.INTERVENTION)
          .ifPresent(cell -> kept.add(new ExtraField("registered_interventions", cell.text())));
    }
    if (!otherNumbers.isEmpty()) {
      kept.add(new ExtraField("other_numbers", String.join("; ", otherNumbers)));
    }
    kept.addAll(record.unknown());
    return kept;
  }

  private ExtraField of(RegistryField field, String name, String text) {
    Memo<ExtraField> memo = memos.computeIfAbsent(field, any -> new Memo<>());
    return memo.get(text, 0, text.length(), value -> new ExtraField(name, value));
  }

  private static String phase(String text) {
    if (!text.contains("(Phase I")) {
      // The Chinese register writes 0 where a trial has no phase.
      return text.equals("0") ? "" : text;
    }
    List<String> phases = new ArrayList<>();
    Matcher matcher = ANSWERED_PHASE.matcher(text);
    while (matcher.find()) {
      phases.add("Phase " + matcher.group(1));
    }
    return String.join("|", phases);
  }
}
