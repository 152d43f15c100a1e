package org.evidencecatalog.importer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.StudyColumn;

/** Drafts a mapping from the headers that reviewers use in their extraction sheets. */
final class MappingDraft {
  /** Words of headers, folded, by the field they most likely are; more telling ones first. */
  private static final Map<StudyColumn, List<String>> WORDS = words();

  private MappingDraft() {}

  private static Map<StudyColumn, List<String>> words() {
    Map<StudyColumn, List<String>> words = new EnumMap<>(StudyColumn.class);
    words.put(StudyColumn.ID, List.of("studyid", "covidence", "referenceid", "authoryear", "ref"));
    words.put(StudyColumn.TITLE, List.of("title"));
    words.put(StudyColumn.CONDITION, List.of("condition", "diagnosis", "disease", "indication"));
    words.put(StudyColumn.AUTHORS, List.of("authors", "firstauthor", "author"));
    words.put(StudyColumn.YEAR, List.of("publicationyear", "yearofpublication", "year"));
    words.put(StudyColumn.JOURNAL, List.of("journal", "source"));
    words.put(StudyColumn.DOI, List.of("doi"));
    words.put(StudyColumn.PMID, List.of("pmid", "pubmed"));
    words.put(
        StudyColumn.REGISTRATION, List.of("trialregistration", "registration", "registry", "nct"));
    words.put(StudyColumn.POPULATION, List.of("population", "participantcharacteristics"));
    words.put(StudyColumn.INTERVENTION, List.of("intervention", "experimentalgroup", "treatment"));
    words.put(
        StudyColumn.COMPARATOR, List.of("comparator", "comparison", "controlgroup", "control"));
    words.put(StudyColumn.DESIGN, List.of("studydesign", "design", "studytype"));
    words.put(
        StudyColumn.N_RANDOMISED,
        List.of("randomised", "randomized", "samplesize", "numberofparticipants", "participants"));
    words.put(StudyColumn.N_ANALYSED, List.of("analysed", "analyzed"));
    words.put(StudyColumn.N_COMPLETED, List.of("completed", "completers"));
    words.put(StudyColumn.BLINDING, List.of("blinding", "masking", "blinded"));
    words.put(StudyColumn.FUNDING, List.of("funding", "sponsor"));
    words.put(StudyColumn.PEDRO_SCORE, List.of("pedro"));
    words.put(StudyColumn.LANGUAGE, List.of("language"));
    return words;
  }

  static ColumnMapping of(List<String> headers) {
    ColumnMapping draft = ColumnMapping.none();
    for (Map.Entry<StudyColumn, List<String>> entry : WORDS.entrySet()) {
      StudyColumn column = entry.getKey();
      Optional<String> header = best(headers, column, entry.getValue(), draft);
      if (header.isPresent()) {
        draft = draft.column(header.get(), column.field());
      }
    }
    return draft;
  }

  private static Optional<String> best(
      List<String> headers, StudyColumn column, List<String> words, ColumnMapping draft) {
    List<String> free =
        headers.stream()
            .filter(header -> !Header.fold(header).isEmpty())
            .filter(header -> !draft.columns().containsKey(header))
            .toList();
    Optional<String> named =
        free.stream()
            .filter(header -> Header.names(column).anyMatch(Header.fold(header)::equals))
            .findFirst();
    return named.or(
        () ->
            words.stream()
                .flatMap(word -> free.stream().filter(header -> Header.fold(header).contains(word)))
                .findFirst());
  }
}
