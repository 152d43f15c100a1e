package org.evidencecatalog.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.importer.bibliography.Publications;
import org.evidencecatalog.importer.delimited.Notices;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.StudyRecords;
import org.evidencecatalog.importer.table.TableResult;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.evidencecatalog.vocabulary.VocabularyBuilder;
import org.jspecify.annotations.Nullable;

/** Everything that one import reads, and what its inputs share. Used once. */
final class ImportTarget {
  private final ImportSettings settings;
  private final Keys keys = new Keys();
  private final Notices notices = new Notices();
  private final Publications publications;
  private final VocabularyBuilder concepts;
  private final List<Problem> problems = new ArrayList<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private final List<PanelJudgement> judgements = new ArrayList<>();
  private @Nullable Vocabulary vocabulary;
  private @Nullable StudyRecords studies;

  ImportTarget(ImportSettings settings, Optional<Consumer<? super Source>> direct) {
    this.settings = settings;
    this.publications = new Publications(settings.publications(), direct);
    this.concepts = settings.vocabulary().toBuilder();
  }

  /** What the user said. */
  ImportSettings settings() {
    return settings;
  }

  /** The citation keys of all inputs. */
  Keys keys() {
    return keys;
  }

  /** Where sources go, with or without a key. */
  Publications publications() {
    return publications;
  }

  /** Editorial notices on reports of any input. */
  Notices notices() {
    return notices;
  }

  /** The concepts, while files of vocabulary are read. */
  VocabularyBuilder concepts() {
    return concepts;
  }

  /** The vocabulary, once the files of vocabulary were read. */
  Vocabulary vocabulary() {
    Vocabulary known = vocabulary;
    if (known == null) {
      known = concepts.build();
      vocabulary = known;
    }
    return known;
  }

  /** The studies, once all sources were read, and what other files add to them. */
  StudyRecords studies() {
    StudyRecords known = studies;
    if (known == null) {
      List<Source> sources = new ArrayList<>();
      publications.finish(keys, source -> sources.add(notices.apply(source)));
      known = new StudyRecords(sources);
      studies = known;
    }
    return known;
  }

  /** Adds a judgement, unless an earlier input, such as a stored catalog, holds the same. */
  void add(PanelJudgement judgement) {
    if (judgements.stream().noneMatch(judgement::isSameAs)) {
      judgements.add(judgement);
    }
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  void addAll(List<Problem> more) {
    problems.addAll(more);
  }

  /** Keeps what was found in a file. */
  ImportedFile keep(String file, ImportFormat format, String reason, TableResult result) {
    problems.addAll(result.problems());
    result
        .rejected()
        .forEach(
            row ->
                rejected.add(
                    new RejectedRecord(
                        row.header(), row.cells(), row.problem(), result.delimiter())));
    return new ImportedFile(
        file, format, reason, result.records(), result.rejected().size(), result.columns());
  }

  /** The result, once all files were read. */
  ImportResult result(List<ImportedFile> files) {
    List<Source> sources = studies().sources();
    problems.addAll(notices.unmatched());
    return new ImportResult(files, sources, judgements, problems, rejected, vocabulary());
  }
}
