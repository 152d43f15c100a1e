/** Reads files of studies, background sources and vocabulary. */
module org.evidencecatalog.importer {
  requires transitive org.evidencecatalog.core;
  requires static org.jspecify;
  requires java.xml;
  requires org.apache.commons.csv;
  requires tools.jackson.core;

  exports org.evidencecatalog.importer;
  exports org.evidencecatalog.importer.results;
}
