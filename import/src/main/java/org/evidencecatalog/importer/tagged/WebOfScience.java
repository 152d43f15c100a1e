package org.evidencecatalog.importer.tagged;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.ReferenceTypes;
import org.evidencecatalog.model.ReferenceType;

/** The tagged text of Web of Science: {@code FN}, {@code VR}, records from PT to ER, {@code EF}. */
public final class WebOfScience {
  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed(WebOfScience::type, "PT")
          .feed(WebOfScience::publicationTypes, "DT")
          .feed(PublicationFields::title, "TI")
          .feed(PublicationFields::collective, "CA")
          .feed(PublicationFields::date, "PY")
          .feed(PublicationFields::date, "EY")
          .feed((into, tag, text) -> into.monthAndDay(text), "PD")
          .feed(PublicationFields::container, "SO")
          .feed(PublicationFields::container, "SE", "J9", "JI")
          .feed((into, tag, text) -> into.record().volume(text), "VL")
          .feed((into, tag, text) -> into.record().issue(text), "IS")
          .feed((into, tag, text) -> into.record().publisher(text), "PU")
          .feed(PublicationFields::language, "LA")
          .feed(PublicationFields::doi, "DI")
          .feed(PublicationFields::doi, "D2")
          .feed(PublicationFields::pmid, "PM")
          .feed(PublicationFields::serial, "SN")
          .feed(PublicationFields::serial, "EI")
          .feed(PublicationFields::serial, "BN")
          .feed((into, tag, text) -> into.other("accession", text), "UT")
          .keep("PN", "SU", "SI", "MA", "BE", "BA", "BF", "GP", "CT", "CY", "CL", "SP", "HO", "EA")
          .keep("OA", "HC", "HP", "PI", "PA", "PG", "P2", "DA", "EM", "RI", "OI", "EF")
          .leave("AU", "AF", "BP", "EP", "AR", "AB", "C1", "C3", "RP", "ID", "DE", "CR", "NR", "TC")
          .leave("Z9", "U1", "U2", "WC", "WE", "SC", "GA", "FU", "FX", "ER")
          .build();

  private WebOfScience() {}

  /** The format. */
  public static RecordFormat format() {
    return new TaggedFormat(
        Pattern.compile(
            "\\A\\s*(?:FN .*\\R(?:VR .*\\R)?\\s*)?PT [A-Z]\\s*\\R(?:[A-Z][A-Z0-9] |ER)"),
        "it has the tags FN and PT of Web of Science",
        new TagSyntax(
            Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?", Pattern.DOTALL),
            Set.of("PT"),
            Set.of("ER"),
            Set.of("FN", "VR", "EF"),
            Set.of("AU", "AF", "BE", "BA", "BF", "CA")),
        TABLE,
        WebOfScience::ofWholeRecord);
  }

  /** Full names where there are as many as short ones; pages, or the number of the article. */
  private static void ofWholeRecord(List<NamedText> record, PublicationFields into) {
    List<NamedText> names = all(record, "AU");
    List<NamedText> fullNames = all(record, "AF");
    for (NamedText name : fullNames.size() >= names.size() ? fullNames : names) {
      into.author(name.name(), name.text());
    }
    into.record().pages(first(record, "BP"), first(record, "EP"));
    into.record().pages(first(record, "AR"));
  }

  private static List<NamedText> all(List<NamedText> record, String tag) {
    return record.stream().filter(field -> field.name().equals(tag)).toList();
  }

  private static String first(List<NamedText> record, String tag) {
    return all(record, tag).stream().map(NamedText::text).findFirst().orElse("");
  }

  private static void type(PublicationFields into, String tag, String text) {
    Optional<ReferenceType> type = ReferenceTypes.find(text);
    into.record().type(type.orElse(ReferenceType.OTHER));
  }

  private static void publicationTypes(PublicationFields into, String tag, String text) {
    into.publicationTypes(tag, text);
    if (text.contains("Proceedings Paper") && !text.contains("Article")) {
      into.record().type(ReferenceType.CONFERENCE_PAPER);
    }
  }
}
