package org.evidencecatalog.importer;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.importer.bibliography.SourceKind;
import org.evidencecatalog.importer.table.Assumptions;
import org.evidencecatalog.importer.table.SheetMapping;
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
 * @param mapping what the columns and words of an unknown sheet are
 * @param sheetName sheet of a workbook; the first one if empty
 */
record ImportSettings(
    Assumptions assumptions,
    ImportLimits limits,
    Vocabulary vocabulary,
    Optional<ImportFormat> format,
    SourceKind publications,
    ColumnMapping mapping,
    Optional<String> sheetName) {

  ImportSettings {
    Objects.requireNonNull(assumptions, "assumptions");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(publications, "publications");
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(sheetName, "sheetName");
  }

  static ImportSettings standard() {
    return new ImportSettings(
        Assumptions.NONE,
        ImportLimits.standard(),
        Vocabulary.bundled(),
        Optional.empty(),
        SourceKind.AS_STATED,
        ColumnMapping.none(),
        Optional.empty());
  }

  ImportSettings with(Assumptions value) {
    return new ImportSettings(value, limits, vocabulary, format, publications, mapping, sheetName);
  }

  ImportSettings with(ImportLimits value) {
    return new ImportSettings(
        assumptions, value, vocabulary, format, publications, mapping, sheetName);
  }

  ImportSettings with(Vocabulary value) {
    return new ImportSettings(assumptions, limits, value, format, publications, mapping, sheetName);
  }

  ImportSettings with(ImportFormat value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, Optional.of(value), publications, mapping, sheetName);
  }

  ImportSettings with(SourceKind value) {
    return new ImportSettings(assumptions, limits, vocabulary, format, value, mapping, sheetName);
  }

  ImportSettings with(ColumnMapping value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, format, publications, value, sheetName);
  }

  ImportSettings withSheet(String value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, format, publications, mapping, Optional.of(value));
  }

  /** The mapping, as tables read it. */
  SheetMapping sheet() {
    return mapping.isEmpty()
        ? SheetMapping.NONE
        : new SheetMapping(mapping.columns(), mapping.values());
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
