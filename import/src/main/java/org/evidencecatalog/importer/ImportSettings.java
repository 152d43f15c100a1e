package org.evidencecatalog.importer;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.importer.bibliography.SourceKind;
import org.evidencecatalog.importer.table.Assumptions;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * What the user says of an import.
 *
 * @param assumptions what blank cells of studies files mean
 * @param limits what is accepted of one file at most
 * @param vocabulary the vocabulary to start with
 * @param format what named files are, if the user says so
 * @param publications what records of publications become
 */
record ImportSettings(
    Assumptions assumptions,
    ImportLimits limits,
    Vocabulary vocabulary,
    Optional<ImportFormat> format,
    SourceKind publications) {

  ImportSettings {
    Objects.requireNonNull(assumptions, "assumptions");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(publications, "publications");
  }

  static ImportSettings standard() {
    return new ImportSettings(
        Assumptions.NONE,
        ImportLimits.standard(),
        Vocabulary.bundled(),
        Optional.empty(),
        SourceKind.AS_STATED);
  }

  ImportSettings with(Assumptions value) {
    return new ImportSettings(value, limits, vocabulary, format, publications);
  }

  ImportSettings with(ImportLimits value) {
    return new ImportSettings(assumptions, value, vocabulary, format, publications);
  }

  ImportSettings with(Vocabulary value) {
    return new ImportSettings(assumptions, limits, value, format, publications);
  }

  ImportSettings with(ImportFormat value) {
    return new ImportSettings(assumptions, limits, vocabulary, Optional.of(value), publications);
  }

  ImportSettings with(SourceKind value) {
    return new ImportSettings(assumptions, limits, vocabulary, format, value);
  }

  RowLimits rowLimits() {
    return new RowLimits(
        limits.rows(),
        limits.columns(),
        limits.cellCharacters(),
        limits.rowCharacters(),
        limits.nesting());
  }
}
