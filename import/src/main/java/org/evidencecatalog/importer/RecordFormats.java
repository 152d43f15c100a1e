package org.evidencecatalog.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibtex.Bibtex;
import org.evidencecatalog.importer.json.CslJson;
import org.evidencecatalog.importer.tagged.EndNoteTagged;
import org.evidencecatalog.importer.tagged.Nbib;
import org.evidencecatalog.importer.tagged.Ris;
import org.evidencecatalog.importer.tagged.WebOfScience;
import org.evidencecatalog.importer.xml.EndNoteXml;
import org.evidencecatalog.importer.xml.RevMan;

/** The formats of records that are no rows of a table. */
final class RecordFormats {
  private static final List<Known> ALL =
      List.of(
          new Known(ImportFormat.NBIB, Nbib.format()),
          new Known(ImportFormat.RIS, Ris.format()),
          new Known(ImportFormat.RIS, Ris.narrow()),
          new Known(ImportFormat.WEB_OF_SCIENCE, WebOfScience.format()),
          new Known(ImportFormat.ENDNOTE, EndNoteTagged.format()),
          new Known(ImportFormat.BIBTEX, new Bibtex()),
          new Known(ImportFormat.ENDNOTE_XML, new EndNoteXml()),
          new Known(ImportFormat.REVMAN, new RevMan()),
          new Known(ImportFormat.CSL_JSON, new CslJson()));

  private record Known(ImportFormat format, RecordFormat reader) {

    Stream<RecordInput> recognise(TextInput text) {
      return reader.recognise(text.head()).stream()
          .map(reason -> new RecordInput(text, format, reason, reader));
    }
  }

  private RecordFormats() {}

  /** The codes of all, as a list for people. */
  static String names() {
    return ALL.stream()
        .map(known -> known.format().code())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The input, if its text looks like one of the formats. */
  static Optional<RecordInput> recognise(TextInput text) {
    return ALL.stream().flatMap(known -> known.recognise(text)).findFirst();
  }

  /** The input as the user said it is; empty if that is no format of records. */
  static Optional<RecordInput> said(TextInput text, ImportFormat format) {
    List<Known> said = ALL.stream().filter(known -> known.format() == format).toList();
    return said.stream()
        .flatMap(known -> known.recognise(text))
        .findFirst()
        .or(() -> said.stream().findFirst().map(known -> asSaid(text, known)));
  }

  private static RecordInput asSaid(TextInput text, Known known) {
    return new RecordInput(text, known.format(), "you said so", known.reader());
  }
}
