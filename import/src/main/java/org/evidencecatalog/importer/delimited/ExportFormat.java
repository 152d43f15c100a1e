package org.evidencecatalog.importer.delimited;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.StudyColumn;
import org.evidencecatalog.vocabulary.Coded;

/** The exports that are known. */
public enum ExportFormat implements Coded {
  /** ClinicalTrials.gov, the layout since 2023 and the one before. */
  CLINICALTRIALS_GOV("ClinicalTrials.gov"),
  /** The WHO's International Clinical Trials Registry Platform. */
  ICTRP("the ICTRP"),
  /** PubMed, "Save, Format: CSV". */
  PUBMED("PubMed"),
  /** Zotero. */
  ZOTERO("Zotero"),
  /** Scopus. */
  SCOPUS("Scopus"),
  /** Embase at embase.com. */
  EMBASE("Embase"),
  /** The Cochrane Central Register of Controlled Trials. */
  CENTRAL("CENTRAL"),
  /** CINAHL and other databases at EBSCOhost. */
  CINAHL("CINAHL"),
  /** The Lens. */
  LENS("the Lens"),
  /** OpenAlex. */
  OPENALEX("OpenAlex"),
  /** Rayyan. */
  RAYYAN("Rayyan"),
  /** References of Covidence. */
  COVIDENCE("Covidence"),
  /** Retraction Watch's database of notices. */
  RETRACTION_WATCH("Retraction Watch");

  /** Fewer columns than these could be anything: a house rule. */
  private static final int LEAST_COLUMNS = 3;

  private final String source;

  ExportFormat(String source) {
    this.source = source;
  }

  /** Whose export it is, in words. */
  public String source() {
    return source;
  }

  /** Whether its records are those of a trial registry. */
  boolean isRegistry() {
    return this == CLINICALTRIALS_GOV || this == ICTRP;
  }

  /** Its columns. */
  List<ExportColumn> columns() {
    return ExportColumns.of(this);
  }

  /** How many of the headers are its own; 0 if they are not those of this format. */
  int matches(Set<String> headers) {
    boolean complete =
        columns().stream().filter(ExportColumn::must).allMatch(column -> has(headers, column));
    if (!complete || (this == CLINICALTRIALS_GOV && isNative(headers))) {
      return 0;
    }
    int known = (int) columns().stream().filter(column -> has(headers, column)).count();
    return known < LEAST_COLUMNS ? 0 : known;
  }

  /**
   * Whether headers that only native files have outnumber those that only this format has: a native
   * file may call its key NCT Number too.
   */
  private boolean isNative(Set<String> headers) {
    Set<String> own =
        columns().stream().flatMap(Header::names).collect(Collectors.toUnmodifiableSet());
    Set<String> natives =
        List.of(StudyColumn.values()).stream()
            .flatMap(Header::names)
            .collect(Collectors.toUnmodifiableSet());
    long onlyNative =
        headers.stream().filter(name -> natives.contains(name) && !own.contains(name)).count();
    long onlyOwn =
        headers.stream().filter(name -> own.contains(name) && !natives.contains(name)).count();
    return onlyNative > onlyOwn;
  }

  private static boolean has(Set<String> headers, ExportColumn column) {
    return Header.names(column).anyMatch(headers::contains);
  }

  /** The headers by which it is recognised, as printed. */
  List<String> signature() {
    return columns().stream().filter(ExportColumn::must).map(ExportColumn::field).toList();
  }
}
