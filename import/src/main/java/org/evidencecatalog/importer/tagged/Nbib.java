package org.evidencecatalog.importer.tagged;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.FieldTable;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;

/**
 * The PubMed format, also called MEDLINE or NBIB (tags as documented by the National Library of
 * Medicine).
 */
public final class Nbib {
  /** Databanks of secondary source ids that are no trial registries, in lower case. */
  private static final Set<String> NO_REGISTRIES =
      Set.of(
          "bioproject",
          "dbgap",
          "dbsnp",
          "dbvar",
          "dryad",
          "figshare",
          "gdb",
          "genbank",
          "geo",
          "omim",
          "pdb",
          "pir",
          "pubchem-bioassay",
          "pubchem-compound",
          "pubchem-substance",
          "refseq",
          "sra",
          "swissprot",
          "uniprotkb",
          "unimes",
          "uniref",
          "vivli");

  private static final String DOI_MARK = "[doi]";

  /** Other publisher's item identifiers are no pages. */
  private static final Pattern ELECTRONIC_PAGE = Pattern.compile("e\\d+ \\[pii]");

  private static final FieldTable TABLE =
      FieldTable.builder()
          .feed((into, tag, text) -> into.record().publicationType(text), "PT")
          .feed(PublicationFields::pmid, "PMID")
          .feed(Nbib::title, "TI")
          .feed(Nbib::book, "BTI")
          .feed(PublicationFields::container, "CTI")
          .feed(PublicationFields::date, "DP")
          .feed(PublicationFields::date, "DEP")
          .feed(PublicationFields::container, "JT")
          .feed(PublicationFields::container, "TA")
          .feed((into, tag, text) -> into.record().volume(text), "VI")
          .feed((into, tag, text) -> into.record().issue(text), "IP")
          .feed((into, tag, text) -> into.record().pages(text), "PG")
          .feed((into, tag, text) -> into.record().publisher(text), "PB")
          .feed(PublicationFields::language, "LA")
          .feed(Nbib::location, "LID")
          .feed(Nbib::articleId, "AID")
          .feed(PublicationFields::pmcid, "PMC")
          .feed(Nbib::secondarySource, "SI")
          .feed((into, tag, text) -> into.record().notice(Notice.RETRACTION), "RIN")
          .feed((into, tag, text) -> into.record().notice(Notice.EXPRESSION_OF_CONCERN), "ECI")
          .feed((into, tag, text) -> into.record().notice(Notice.CORRECTION), "EIN", "CRI")
          .feed(PublicationFields::serial, "IS")
          .feed(PublicationFields::serial, "ISBN")
          .keep("CIN", "CON", "DDIN", "DRIN", "ECF", "EFR", "CRF", "ORI", "RPF", "RPI", "RRI")
          .keep("RRF", "ROF", "SPIN", "UIN", "UOF", "MID", "TT", "VTI", "ED", "FED", "EN", "PS")
          .keep("FPS", "GN", "SFM", "CP", "CDAT", "CTDT")
          .leave("FAU", "AU", "CN", "AUID", "AD", "IR", "FIR", "IRAD", "AB", "OAB", "OABL", "CI")
          .leave("OWN", "STAT", "LR", "JID", "PL", "PST", "SO", "EDAT", "MHDA", "CRDT", "PHST")
          .leave("MH", "OT", "OTO", "RN", "NM", "GR", "SB", "DCOM", "DA", "COIS", "PMCR", "RF")
          .leave("GS", "OCI", "OID", "PUBM", "LAD")
          .build();

  private Nbib() {}

  /** The format. */
  public static RecordFormat format() {
    return new TaggedFormat(
        Pattern.compile("(?m)^PMID- ?\\d"),
        "it has the tag PMID of the PubMed format",
        new TagSyntax(
            Pattern.compile("(?=.{4}-)([A-Z]{2,4}) {0,2}-\\s*(.*)", Pattern.DOTALL),
            Set.of("PMID"),
            Set.of(),
            Set.of(),
            Set.of()),
        TABLE,
        Nbib::ofWholeRecord);
  }

  /** Full names where the record has them; groups stand where the record puts them. */
  private static void ofWholeRecord(List<NamedText> record, PublicationFields into) {
    into.record().type(ReferenceType.ARTICLE_JOURNAL);
    boolean full = record.stream().anyMatch(field -> field.name().equals("FAU"));
    for (NamedText field : record) {
      if (field.name().equals(full ? "FAU" : "AU")) {
        into.author(field.name(), field.text());
      } else if (field.name().equals("CN") && !field.text().isBlank()) {
        into.collective(field.name(), field.text());
      }
    }
  }

  /** PubMed ends every title with a full stop; one that belongs to an abbreviation stays. */
  private static void title(PublicationFields into, String tag, String text) {
    String lastWord = text.substring(text.lastIndexOf(' ') + 1);
    boolean added = lastWord.endsWith(".") && lastWord.indexOf('.') == lastWord.length() - 1;
    into.title(tag, added && text.length() > 1 ? text.substring(0, text.length() - 1) : text);
  }

  /** The title of a book, which contains the record if that has a title of its own. */
  private static void book(PublicationFields into, String tag, String text) {
    boolean chapter = into.record().title().isPresent();
    into.record().type(chapter ? ReferenceType.CHAPTER : ReferenceType.BOOK);
    if (chapter) {
      into.container(tag, text);
    } else {
      title(into, tag, text);
    }
  }

  /** {@code 10.1000/x [doi]} or {@code e123 [pii]}. */
  private static void location(PublicationFields into, String tag, String text) {
    if (text.endsWith(DOI_MARK)) {
      into.doi(tag, withoutMark(text));
    } else if (ELECTRONIC_PAGE.matcher(text).matches()) {
      into.record().pages(withoutMark(text));
    } else {
      into.record().extra(tag, text);
    }
  }

  private static void articleId(PublicationFields into, String tag, String text) {
    if (text.endsWith(DOI_MARK)) {
      into.doi(tag, withoutMark(text));
    }
  }

  private static String withoutMark(String text) {
    return text.substring(0, text.lastIndexOf('[')).strip();
  }

  /** {@code ClinicalTrials.gov/NCT00000000}. */
  private static void secondarySource(PublicationFields into, String tag, String text) {
    int slash = text.indexOf('/');
    String bank = text.substring(0, Math.max(slash, 0)).strip();
    String number = text.substring(slash + 1).strip();
    boolean registry = slash > 0 && !NO_REGISTRIES.contains(bank.toLowerCase(Locale.ROOT));
    if (!registry || !into.registryNumberIfAny(number)) {
      into.record().extra(tag, text);
    }
  }
}
