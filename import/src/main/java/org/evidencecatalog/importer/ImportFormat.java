package org.evidencecatalog.importer;

import org.evidencecatalog.vocabulary.Coded;

/** What a file was recognised as. */
public enum ImportFormat implements Coded {
  /** Native CSV of studies, one report a row. */
  STUDIES,
  /** Native CSV of background sources. */
  REFERENCES,
  /** Native CSV of conditions. */
  CONDITIONS,
  /** Native CSV of interventions. */
  INTERVENTIONS,
  /** Native CSV of outcomes. */
  OUTCOMES,
  /** A catalog of this library, JSON or JSON Lines. */
  CATALOG
}
