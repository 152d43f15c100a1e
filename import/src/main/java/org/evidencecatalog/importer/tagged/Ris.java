package org.evidencecatalog.importer.tagged;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.ReferenceTypes;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ReferenceType;

/**
 * RIS in the dialects of Scopus, CENTRAL, Embase, Ovid, EBSCO, Web of Science, EndNote, Zotero and
 * Lens. Where dialects use a tag for different things, its text decides: {@code C2} is a PMCID only
 * if it looks like one.
 */
public final class Ris {
  private static final Pattern REFERENCE_ID = Pattern.compile("[A-Za-z][A-Za-z_:.-]*\\d{4}\\w*");

  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed(Ris::type, "TY")
          .feed(Ris::key, "ID")
          .feed(Ris::publicationType, "M3", "PT")
          .feed(PublicationFields::title, "TI", "T1")
          .feed(PublicationFields::title, "CT", "ST")
          .feed(PublicationFields::date, "PY", "Y1", "YR")
          .feed(PublicationFields::date, "DA")
          .feed(PublicationFields::accessed, "Y2")
          .feed(PublicationFields::container, "T2")
          .feed(PublicationFields::container, "JF", "BT")
          .feed(PublicationFields::container, "JO")
          .feed(PublicationFields::container, "JA", "J2", "J1", "JI", "J9")
          .feed(PublicationFields::author, "AU", "A1")
          .feed((into, tag, text) -> into.record().volume(text), "VL")
          .feed(PublicationFields::issue, "IS", "CP")
          .feed((into, tag, text) -> into.record().publisher(text), "PB")
          .feed(PublicationFields::language, "LA")
          .feed(PublicationFields::doi, "DO", "DI")
          .feed(PublicationFields::serial, "SN")
          .feed(Ris::registryNumber, "CN")
          .feed(Ris::central, "C3")
          .feed(PublicationFields::pmcidIfAny, "C2")
          .feed(PublicationFields::pmidIfAny, "C5")
          .feed(PublicationFields::urlOrText, "UR", "LK")
          .feed(PublicationFields::note, "N1", "M1", "M2")
          .keep("A2", "A3", "A4", "A5", "ED", "T3", "CY", "PP", "ET", "NV", "RP", "SE", "OP", "RN")
          .keep("C1", "C4", "C6", "C8", "CA", "DB", "DP", "LB", "U1", "U2", "U3", "U4", "U5", "CC")
          .keep("TA", "TT", "RI", "VO", "DS", "AV", "ID", "WE")
          .leave("AB", "N2", "AD", "KW", "L1", "L2", "L3", "L4", "AN", "SP", "EP", "C7", "ER")
          .build();

  private Ris() {}

  /** The usual form: two blanks before the dash. */
  public static RecordFormat format() {
    return format("^TY(?: {2}|\\t)-", "([A-Z][A-Z0-9])(?: {2}|\\t)-\\s*(.*)");
  }

  /** The form of some programs: one blank before the dash. */
  public static RecordFormat narrow() {
    return format("^TY -", "([A-Z][A-Z0-9]) {1,2}-\\s*(.*)");
  }

  private static RecordFormat format(String start, String line) {
    return new TaggedFormat(
        Pattern.compile("(?m)" + start),
        "it has the tag TY of RIS",
        new TagSyntax(
            Pattern.compile(line, Pattern.DOTALL), Set.of("TY"), Set.of("ER"), Set.of(), Set.of()),
        TABLE,
        Ris::ofWholeRecord);
  }

  /** Pages and accession numbers mean something only together with other fields. */
  private static void ofWholeRecord(List<NamedText> record, PublicationFields into) {
    into.record().type(ReferenceType.ARTICLE_JOURNAL);
    into.record().pages(first(record, "SP"), first(record, "EP"));
    into.record().pages(first(record, "C7"));
    String accession = first(record, "AN");
    String database = (first(record, "DB") + " " + first(record, "DP")).toLowerCase(Locale.ROOT);
    boolean medline =
        database.contains("medline") || database.contains("pubmed") || database.contains("nlm");
    Optional<Pmid> pmid = medline ? Pmid.parse(accession) : Optional.empty();
    if (pmid.isPresent()) {
      into.add(pmid.get());
    } else if (!into.labelled(accession) && !central(into, accession)) {
      into.other("accession", accession);
    }
  }

  private static String first(List<NamedText> record, String tag) {
    return record.stream()
        .filter(field -> field.name().equals(tag) && !PublicationFields.isNothing(field.text()))
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

  /** A reference id that looks like a citation key; counters and accession numbers are none. */
  private static void key(PublicationFields into, String tag, String text) {
    if (REFERENCE_ID.matcher(text).matches() && CitationKey.isValid(text)) {
      into.record().key(Optional.of(new CitationKey(text)));
    } else {
      into.record().extra(tag, text);
    }
  }

  /** What the record is; some programs put the DOI here. */
  private static void publicationType(PublicationFields into, String tag, String text) {
    Optional<Doi> doi = Doi.parse(text);
    if (doi.isPresent()) {
      into.add(doi.get());
      return;
    }
    into.publicationTypes(tag, text);
  }

  private static void registryNumber(PublicationFields into, String tag, String text) {
    boolean all = true;
    for (String number : text.split("[;,]", -1)) {
      String bare = number.replaceFirst("\\(.*", "").strip();
      all &= bare.isEmpty() || into.registryNumberIfAny(bare);
    }
    if (!all) {
      into.record().extra(tag, text);
    }
  }

  /** Ids of other databases as CENTRAL lists them, else the title of proceedings. */
  private static void central(PublicationFields into, String tag, String text) {
    if (!central(into, text)) {
      into.record().extra(tag, text);
    }
  }

  /** {@code PUBMED 21314913,EMBASE 361337843,CTGOV NCT00000000}; whether it is that. */
  private static boolean central(PublicationFields into, String text) {
    boolean any = false;
    for (String part : text.split(",", -1)) {
      int blank = part.strip().indexOf(' ');
      String label = part.strip().substring(0, Math.max(blank, 0)).toUpperCase(Locale.ROOT);
      String id = part.strip().substring(Math.max(blank, 0)).strip();
      switch (label) {
        case "PUBMED" -> Pmid.parse(id).ifPresent(into::add);
        case "CTGOV", "ICTRP" -> into.registryNumberIfAny(id);
        case "EMBASE", "CINAHL" -> into.other(label.toLowerCase(Locale.ROOT), id);
        default -> {
          continue;
        }
      }
      any = true;
    }
    return any;
  }
}
