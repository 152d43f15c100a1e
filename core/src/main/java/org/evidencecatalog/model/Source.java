package org.evidencecatalog.model;

import java.util.List;
import java.util.Optional;

/** What a catalog holds and an article cites: a study, or a background source. */
public sealed interface Source permits Study, Background {

  /** The key of its main report. */
  CitationKey id();

  /** Its reports, the main one first; never empty. */
  List<Report> reports();

  /** The report it takes its id from. */
  default Report mainReport() {
    return reports().get(0);
  }

  /** The study, if it is one. */
  default Optional<Study> study() {
    return this instanceof Study study ? Optional.of(study) : Optional.empty();
  }
}
