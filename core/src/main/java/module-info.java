/**
 * The evidence catalog: vocabulary, studies, appraisal, synthesis, grading, the catalog and its
 * files. No type of a library stands in what it exports.
 */
module org.evidencecatalog.core {
  requires static org.jspecify;
  requires com.google.common;
  requires org.apache.commons.statistics.distribution;
  requires tools.jackson.core;

  exports org.evidencecatalog.appraisal;
  exports org.evidencecatalog.catalog;
  exports org.evidencecatalog.grading;
  exports org.evidencecatalog.grading.explanation;
  exports org.evidencecatalog.grading.profile;
  exports org.evidencecatalog.grading.whatif;
  exports org.evidencecatalog.model;
  exports org.evidencecatalog.store;
  exports org.evidencecatalog.synthesis;
  exports org.evidencecatalog.vocabulary;
}
