package org.evidencecatalog.importer.bibliography;

/** What publications become. */
public enum SourceKind {
  /** A study where a design or a registry number is stated, else a background source. */
  AS_STATED,
  /** Always a study. */
  STUDIES,
  /** Always a background source. */
  REFERENCES
}
