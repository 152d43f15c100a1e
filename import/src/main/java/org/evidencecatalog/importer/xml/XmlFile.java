package org.evidencecatalog.importer.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidencecatalog.importer.bibliography.Publication;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.ProblemCode;

/** Reads the records of one XML file, and tells where it breaks off. */
final class XmlFile {

  /** What is done with a record. */
  @FunctionalInterface
  interface Mapping {
    /** Reads a record and the names of the elements around it. */
    void read(Element record, List<String> path);
  }

  private XmlFile() {}

  static void read(
      Reader text,
      Set<String> names,
      RowLimits limits,
      RecordLog log,
      PublicationTarget target,
      Mapping mapping)
      throws IOException, TextFault {
    try {
      XmlRecords records = new XmlRecords(text, names, limits);
      for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
        mapping.read(next.get(), records.path());
      }
    } catch (MalformedXml e) {
      log.start(e.line());
      log.reject(
          ProblemCode.RECORD_MALFORMED,
          Optional.empty(),
          Optional.empty(),
          Finding.refused(
              ProblemCode.RECORD_MALFORMED,
              e.getMessage() + "; what follows is left out",
              "well-formed XML; export the file again"));
      target.accept(Publication.builder(log.location()));
    }
  }
}
