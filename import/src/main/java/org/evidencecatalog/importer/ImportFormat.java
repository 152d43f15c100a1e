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
  /** Native CSV of results of studies by outcome. */
  RESULTS,
  /** Native CSV of appraisals of studies, or a table made for robvis. */
  APPRAISALS,
  /** Native CSV of what people judged on grades. */
  JUDGEMENTS,
  /** CSV of ClinicalTrials.gov. */
  CLINICALTRIALS_GOV,
  /** CSV of the WHO's International Clinical Trials Registry Platform. */
  ICTRP,
  /** CSV of PubMed. */
  PUBMED,
  /** CSV of Zotero. */
  ZOTERO,
  /** CSV of Scopus. */
  SCOPUS,
  /** CSV of Embase. */
  EMBASE,
  /** CSV of the Cochrane Central Register of Controlled Trials. */
  CENTRAL,
  /** CSV of CINAHL and other databases at EBSCOhost. */
  CINAHL,
  /** CSV of the Lens. */
  LENS,
  /** CSV of OpenAlex. */
  OPENALEX,
  /** CSV of Rayyan. */
  RAYYAN,
  /** CSV of references in Covidence. */
  COVIDENCE,
  /** CSV of Retraction Watch: editorial notices on reports of other inputs. */
  RETRACTION_WATCH,
  /** A catalog of this library, JSON or JSON Lines. */
  CATALOG,
  /** RIS, of any database or reference manager. */
  RIS,
  /** The PubMed format, also called MEDLINE or NBIB. */
  NBIB,
  /** Tagged text of Web of Science. */
  WEB_OF_SCIENCE,
  /** Tagged text of EndNote, also called ENW. */
  ENDNOTE,
  /** BibTeX or BibLaTeX. */
  BIBTEX,
  /** XML of EndNote. */
  ENDNOTE_XML,
  /** A review of RevMan 5, {@code .rm5}. */
  REVMAN,
  /** Items of the Citation Style Language in JSON. */
  CSL_JSON
}
