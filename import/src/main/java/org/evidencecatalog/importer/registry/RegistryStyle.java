package org.evidencecatalog.importer.registry;

/** How a source of registry records writes lists and dates. */
public enum RegistryStyle {
  /** ClinicalTrials.gov: lists with bars, dates of the ISO or with the month in words. */
  CLINICALTRIALS_GOV,
  /** The WHO's search portal: lists with semicolons or line breaks, the day before the month. */
  ICTRP
}
