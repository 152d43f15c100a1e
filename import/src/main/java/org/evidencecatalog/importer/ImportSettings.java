package org.evidencecatalog.importer;

import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.importer.bibliography.SourceKind;
import org.evidencecatalog.importer.table.Assumptions;
import org.evidencecatalog.importer.table.RowWatch;
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
 * @param watch who follows the rows
 */
record ImportSettings(
    Assumptions assumptions,
    ImportLimits limits,
    Vocabulary vocabulary,
    Optional<ImportFormat> format,
    SourceKind publications,
    ColumnMapping mapping,
    Optional<String> sheetName,
    RowWatch watch) {

  ImportSettings {
    Objects.requireNonNull(assumptions, "assumptions");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(publications, "publications");
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(sheetName, "sheetName");
    Objects.requireNonNull(watch, "watch");
  }

  static ImportSettings standard() {
    return new ImportSettings(
        Assumptions.NONE,
        ImportLimits.standard(),
        Vocabulary.bundled(),
        Optional.empty(),
        SourceKind.AS_STATED,
        ColumnMapping.none(),
        Optional.empty(),
        RowWatch.NOBODY);
  }

  ImportSettings with(Assumptions value) {
    return new ImportSettings(
        value, limits, vocabulary, format, publications, mapping, sheetName, watch);
  }

  ImportSettings with(ImportLimits value) {
    return new ImportSettings(
        assumptions, value, vocabulary, format, publications, mapping, sheetName, watch);
  }

  ImportSettings with(Vocabulary value) {
    return new ImportSettings(
        assumptions, limits, value, format, publications, mapping, sheetName, watch);
  }

  ImportSettings with(ImportFormat value) {
    return new ImportSettings(
        assumptions,
        limits,
        vocabulary,
        Optional.of(value),
        publications,
        mapping,
        sheetName,
        watch);
  }

  ImportSettings with(SourceKind value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, format, value, mapping, sheetName, watch);
  }

  ImportSettings with(ColumnMapping value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, format, publications, value, sheetName, watch);
  }

  ImportSettings withSheet(String value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, format, publications, mapping, Optional.of(value), watch);
  }

  ImportSettings with(RowWatch value) {
    return new ImportSettings(
        assumptions, limits, vocabulary, format, publications, mapping, sheetName, value);
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
