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
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ReferenceType;

/** The tagged text of EndNote, also called refer or ENW: {@code %0 %T %A}. */
public final class EndNoteTagged {
  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed(EndNoteTagged::type, "%0")
          .feed(PublicationFields::publicationTypes, "%9")
          .feed(PublicationFields::title, "%T")
          .feed(PublicationFields::title, "%!", "%Q")
          .feed(PublicationFields::author, "%A")
          .feed(PublicationFields::date, "%D")
          .feed(PublicationFields::date, "%8")
          .feed(PublicationFields::container, "%J")
          .feed(PublicationFields::container, "%B")
          .feed((into, tag, text) -> into.record().volume(text), "%V")
          .feed((into, tag, text) -> into.record().issue(text), "%N")
          .feed((into, tag, text) -> into.record().pages(text), "%P")
          .feed((into, tag, text) -> into.record().publisher(text), "%I")
          .feed(PublicationFields::language, "%G")
          .feed(PublicationFields::doi, "%R")
          .feed(PublicationFields::pmcidIfAny, "%2")
          .feed(PublicationFields::urlOrText, "%U")
          .feed(PublicationFields::serial, "%@")
          .feed(PublicationFields::accessed, "%[")
          .feed(PublicationFields::note, "%Z", "%<", "%1", "%3", "%4", "%#", "%$")
          .keep("%E", "%Y", "%?", "%S", "%C", "%7", "%6", "%&", "%(", "%)", "%*", "%L", "%F", "%O")
          .keep("%~", "%W", "%=", "%;", "%_", "%Q", "%H")
          .leave("%X", "%K", "%+", "%>", "%M", "%^")
          .build();

  private EndNoteTagged() {}

  /** The format. */
  public static RecordFormat format() {
    return new TaggedFormat(
        Pattern.compile("\\A\\s*%[0AT] \\S"),
        "it starts with a tag of EndNote",
        new TagSyntax(
            Pattern.compile("(%[0-9A-Z!?@#$&()*+,=;:<>^~\\[\\]_])(?:[ \\t]+(.*))?", Pattern.DOTALL),
            Set.of("%0"),
            Set.of(),
            Set.of(),
            Set.of()),
        TABLE,
        EndNoteTagged::ofWholeRecord);
  }

  /** An accession number is a PMID if the database is PubMed's. */
  private static void ofWholeRecord(List<NamedText> record, PublicationFields into) {
    String accession = first(record, "%M");
    String database = first(record, "%~") + " " + first(record, "%W");
    boolean medline = Pattern.compile("(?i)medline|pubmed|nlm").matcher(database).find();
    Optional<Pmid> pmid = medline ? Pmid.parse(accession) : Optional.empty();
    pmid.ifPresentOrElse(into::add, () -> into.other("accession", accession));
  }

  private static String first(List<NamedText> record, String tag) {
    return record.stream()
        .filter(field -> field.name().equals(tag))
        .map(NamedText::text)
        .findFirst()
        .orElse("");
  }

  private static void type(PublicationFields into, String tag, String text) {
    Optional<ReferenceType> type = ReferenceTypes.find(text);
    into.record().type(type.orElse(ReferenceType.OTHER));
    if (type.isEmpty()) {
      into.log().tell(tag, text, Finding.interpreted("this type is not known; read as \"other\""));
    }
  }
}
