package org.evidencecatalog.importer.table;

import java.util.Arrays;
import java.util.List;
import org.evidencecatalog.importer.value.DesignText;
import org.evidencecatalog.model.Funding;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyStatus;

/** The columns of studies files, in the order in which they are documented. */
@SuppressWarnings("ImmutableEnumChecker") // unmodifiable copies
public enum StudyColumn implements Column {
  ID("id", Domain.text(), "key", "citation_key", "nct_number"),
  TITLE("title", Domain.text(), "study_title"),
  CONDITION("condition", Domain.texts(), "conditions"),
  STUDY("study", Domain.text()),
  REPORT_KIND("report_kind", Domain.codes(ReportKind.class)),
  AUTHORS("authors", Domain.texts(), "author"),
  YEAR("year", Domain.between(1500, 2100), "publication_year"),
  JOURNAL("journal", Domain.text(), "journal_title", "container_title"),
  VOLUME("volume", Domain.text()),
  ISSUE("issue", Domain.text()),
  PAGES("pages", Domain.text()),
  DOI("doi", Domain.text()),
  PMID("pmid", Domain.text()),
  PMCID("pmcid", Domain.text()),
  REGISTRATION("registration", Domain.texts(), "registry", "trial_registration"),
  URL("url", Domain.text()),
  POPULATION("population", Domain.text()),
  INTERVENTION("intervention", Domain.texts(), "interventions"),
  COMPARATOR("comparator", Domain.texts(), "control"),
  DESIGN("design", Domain.words(DesignText.codes()), "study_design", "study_type"),
  STATUS("status", Domain.codes(StudyStatus.class), "study_status"),
  N_PLANNED("n_planned", Domain.count()),
  N_RANDOMISED(
      "n_randomised",
      Domain.count(),
      "n",
      "n_randomized",
      "sample_size",
      "participants",
      "enrollment"),
  N_ANALYSED("n_analysed", Domain.count(), "n_analyzed"),
  N_COMPLETED("n_completed", Domain.count()),
  ARM_SIZES("arm_sizes", Domain.text(), "groups"),
  INCLUDED_STUDIES("included_studies", Domain.count()),
  INCLUDED_PARTICIPANTS("included_participants", Domain.count()),
  INCLUDED_DESIGNS("included_designs", Domain.words(DesignText.codes()).ofMany()),
  BLINDING("blinding", Domain.text(), "blinding_as_stated", "masking"),
  BLINDED_PARTICIPANTS("blinded_participants", answer()),
  BLINDED_PROVIDERS("blinded_providers", answer()),
  BLINDED_ASSESSORS("blinded_assessors", answer()),
  BLINDED_ANALYSTS("blinded_analysts", answer()),
  ALLOCATION_CONCEALED("allocation_concealed", answer()),
  FUNDING("funding", Domain.codes(Funding.class).ofMany()),
  START_DATE("start_date", Domain.date()),
  COMPLETION_DATE("completion_date", Domain.date()),
  NOTICE("notice", Domain.codes(Notice.class).ofMany()),
  PEDRO_SCORE("pedro_score", Domain.between(0, 10)),
  LANGUAGE("language", Domain.text()),
  ISSUED("issued", Domain.date()),
  PUBLISHER("publisher", Domain.text()),
  REFERENCE_TYPE("reference_type", Domain.codes(ReferenceType.class)),
  ACCESSED("accessed", Domain.date()),
  IDENTIFIERS("identifiers", Domain.texts());

  private final String field;
  private final Domain domain;
  private final List<String> aliases;

  StudyColumn(String field, Domain domain, String... aliases) {
    this.field = field;
    this.domain = domain;
    this.aliases = List.copyOf(Arrays.asList(aliases));
  }

  private static Domain answer() {
    return Domain.words("yes", "no", "unclear");
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public List<String> aliases() {
    return aliases;
  }

  @Override
  public Domain domain() {
    return domain;
  }

  @Override
  public boolean required() {
    return this == ID || this == TITLE || this == CONDITION;
  }
}
