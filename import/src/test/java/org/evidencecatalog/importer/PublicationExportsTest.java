package org.evidencecatalog.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evidencecatalog.model.Background;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.ExtraField;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One synthetic row of each list of publications, with the traps of its format in it. */
class PublicationExportsTest {
  private static final String EMBASE =
      "Title,Author Names,Source title,Publication Year,Volume,Issue,First Page,Last Page,"
          + "Publication Type,Clinical Trial Numbers,Article Language,Medline PMID,DOI,PUI";

  private static final Map<String, String[]> SAMPLES =
      Map.ofEntries(
          Map.entry(
              "pubmed",
              lines(
                  "\uFEFFPMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,"
                      + "Create Date,PMCID,NIHMS ID,DOI",
                  "12345678,A study of thumbs.,\"Smith JA, van der Berg K, Thumb Study Group.\","
                      + "\"J Thumb. 2019 May 4;12(3):39-45. doi: 10.1000/thumb.\",Smith JA,J Thumb,"
                      + "2019,2019/05/06,PMC1234567,,10.1000/thumb")),
          Map.entry(
              "zotero",
              lines(
                  "Key,Item Type,Publication Year,Author,Title,Publication Title,DOI,Url,Date,"
                      + "Pages,Issue,Volume,Language,Extra,Abstract Note",
                  "ABCD1234,journalArticle,2019,\"Smith, Jane A.; van der Berg, K.; Thumb Study"
                      + " Group\",A study of thumbs,J Thumb,10.1000/thumb,,2019-05-04,39-45,3,12,eng,"
                      + "PMID: 12345678 PMCID: PMC1234567,long")),
          Map.entry(
              "scopus",
              lines(
                  "Authors,Author full names,Author(s) ID,Title,Year,Source title,Volume,Issue,"
                      + "Art. No.,Page start,Page end,DOI,PubMed ID,Language of Original Document,"
                      + "Document Type,EID",
                  "\"Smith J.A.; van der Berg K.; Thumb Study Group\",\"Smith, Jane A. (57190000001);"
                      + " van der Berg, K. (57190000002); Thumb Study Group (57190000003)\",1,A study of"
                      + " thumbs,2019,J Thumb,12,3,,39,45,10.1000/thumb,12345678,English,Article,"
                      + "2-s2.0-1")),
          Map.entry(
              "embase",
              lines(
                  "\"SEARCH QUERY\",\"thumb:ti\"",
                  "-------------------------------------",
                  "",
                  EMBASE,
                  "A study of thumbs,\"Smith J.A., van der Berg K., Thumb Study Group\",J Thumb,2019,12,"
                      + "3,39,45,Article,,English,"
                      + "http://www.ncbi.nlm.nih.gov/pubmed/12345678,10.1000/thumb,L1")),
          Map.entry(
              "central",
              lines(
                  "CENTRAL ID,Author(s),Title,Source,Year,Abstract,Volume,Issue,Pages,Database Name,"
                      + "PubMed ID,Embase ID,CTgov ID,CINAHL ID,ICTRP ID,Publication Type,Keywords,DOI,"
                      + "URL,Cochrane Review Group Code",
                  "CN-00000001,\"Smith JA, van der Berg K, Thumb Study Group\",A study of thumbs,J Thumb,"
                      + "2019,,12,3,39-45,Embase,PUBMED 12345678,,,,,Journal article,,10.1000/thumb,,"
                      + "HM-X")),
          Map.entry(
              "cinahl",
              lines(
                  "Article Title,Author,Journal Title,ISSN,ISBN,Publication Date,Volume,Issue,First"
                      + " Page,Page Count,Accession Number,DOI,Publisher,Doctype,Subjects,Keywords,"
                      + "Abstract,PLink",
                  "A study of thumbs,\"Smith, Jane A.; van der Berg, K.; Thumb Study Group\",J Thumb,"
                      + "=\"12345678\",,=\"5/4/2019\",12,3,39-45,7,1,10.1000/thumb,X,Article,,,,"
                      + "https://example.org/1")),
          Map.entry(
              "lens",
              lines(
                  "Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,"
                      + "Author/s,Volume,Issue Number,Start Page,End Page,PMID,DOI,PMCID",
                  "001-002,A study of thumbs,2019-05-04,2019,journal article,J Thumb,Jane A. Smith; K. van"
                      + " der Berg; Thumb Study Group,12,3,39,45,12345678,10.1000/thumb,PMC1234567")),
          Map.entry(
              "openalex",
              lines(
                  "id,doi,title,publication_year,publication_date,type,language,is_retracted,ids.pmid,"
                      + "biblio.volume,biblio.issue,biblio.first_page,biblio.last_page,"
                      + "authorships.author.display_name,primary_location.source.display_name",
                  "https://openalex.org/W1,https://doi.org/10.1000/thumb,A study of thumbs,2019,"
                      + "2019-05-04,article,en,False,https://pubmed.ncbi.nlm.nih.gov/12345678,12,3,39,45,"
                      + "Jane A. Smith|K. van der Berg|Thumb Study Group,J Thumb")),
          Map.entry(
              "rayyan",
              lines(
                  "key,title,year,month,day,journal,issn,volume,issue,pages,authors,url,language,"
                      + "publisher,location,abstract,notes,doi,keywords,pubmed_id,pmc_id",
                  "rayyan-1,A study of thumbs,2019,5,4,J Thumb,,12,3,39-45,\"Smith, Jane A. and van der"
                      + " Berg, K. and Thumb Study Group\",,eng,,,,\"RAYYAN-INCLUSION:"
                      + " {\"\"X\"\"=>\"\"Included\"\"}\",10.1000/thumb,,12345678,PMC1234567")),
          Map.entry(
              "covidence",
              lines(
                  "Title,Authors,Abstract,Published Year,Published Month,Journal,Volume,Issue,Pages,"
                      + "Accession Number,DOI,Ref,Covidence #,Study,Notes,Tags",
                  "A study of thumbs,\"Smith, Jane A.; van der Berg, K.; Thumb Study Group\",,2019,May,"
                      + "J Thumb,12,3,39-45,,10.1000/thumb,,#1,Smith 2019,\"Exclusion reason: Wrong"
                      + " population; \",")));

  private static String[] lines(String... lines) {
    return lines;
  }

  private static String[] sample(String format) {
    return Objects.requireNonNull(SAMPLES.get(format), format);
  }

  private static ImportResult read(String format) {
    return Texts.read("export.csv", sample(format));
  }

  private static String[] withCell(String format, String cell, String other) {
    String[] lines = sample(format).clone();
    lines[lines.length - 1] = lines[lines.length - 1].replace(cell, other);
    return lines;
  }

  private static String authors(Reference reference) {
    return reference.authors().stream()
        .map(Contributor::listedName)
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "pubmed,    2019-05-04, true",
    "zotero,    2019-05-04, true",
    "scopus,    2019,       true",
    "embase,    2019,       true",
    "central,   2019,       true",
    "cinahl,    2019-05-04, false",
    "lens,      2019-05-04, true",
    "openalex,  2019-05-04, true",
    "rayyan,    2019-05,    true",
    "covidence, 2019-05,    false"
  })
  void theSamePublicationIsTheSameThroughEveryExport(String format, String date, boolean pmid) {
    ImportResult result = read(format);
    assertThat(result.files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.format().code()).isEqualTo(format);
              assertThat(file.records()).isEqualTo(1);
              assertThat(file.reason()).contains("column");
            });
    assertThat(result.errors()).isZero();
    assertThat(result.warnings()).isZero();
    Reference reference = Texts.report(result).reference();
    assertThat(reference.title()).isEqualTo("A study of thumbs");
    assertThat(authors(reference)).isEqualTo("Smith|van der Berg|Thumb Study Group");
    assertThat(reference.authors().get(2)).isInstanceOf(Contributor.Collective.class);
    assertThat(reference.issued().map(Object::toString)).hasValue(date);
    assertThat(reference.container()).hasValue("J Thumb");
    assertThat(reference.volume()).hasValue("12");
    assertThat(reference.issue()).hasValue("3");
    assertThat(reference.pages()).hasValue("39-45");
    assertThat(reference.type()).isEqualTo(ReferenceType.ARTICLE_JOURNAL);
    assertThat(reference.identifiers()).extracting(Identifier::value).contains("10.1000/thumb");
    if (pmid) {
      assertThat(reference.identifiers()).extracting(Identifier::value).contains("12345678");
    }
    assertThat(result.sources().get(0)).isInstanceOf(Background.class);
  }

  @Test
  void aTypeOrARegistryNumberMakesAStudy() {
    ImportResult trial =
        Texts.read(
            "x.csv",
            withCell("central", "Journal article", "Journal article; Randomized controlled trial"));
    assertThat(Texts.study(trial).design()).isEqualTo(StudyDesign.RANDOMISED_TRIAL);
    ImportResult registered =
        Texts.read(
            "x.csv", withCell("embase", "Article,,", "Article,ClinicalTrials.gov (NCT01234567),"));
    assertThat(Texts.study(registered).registryNumbers()).hasSize(1);
  }

  @Test
  void aRegistrysRecordInCentralHasNoAuthor() {
    ImportResult result =
        Texts.read(
            "x.csv",
            withCell("central", "\"Smith JA, van der Berg K, Thumb Study Group\"", "NCT01234567"));
    assertThat(Texts.report(result).reference().authors()).isEmpty();
    ImportResult record =
        Texts.read("x.csv", withCell("central", "Journal article", "Trial registry record"));
    assertThat(Texts.study(record).mainReport().kind()).isEqualTo(ReportKind.REGISTRATION);
  }

  @Test
  void aTagThatLeakedIntoADoiIsToldAndLeftOut() {
    ImportResult result =
        Texts.read("x.csv", withCell("rayyan", "10.1000/thumb", "10.1000/thumb UR  - https://a.b"));
    assertThat(Texts.report(result).reference().identifiers())
        .extracting(Identifier::value)
        .contains("10.1000/thumb");
    assertThat(Texts.only(result, ProblemCode.VALUE_INTERPRETED).column()).hasValue("doi");
  }

  @Test
  void decisionsAndReasonsOfScreeningAreKept() {
    assertThat(Texts.report(read("rayyan")).extra())
        .contains(new ExtraField("notes", "RAYYAN-INCLUSION: {\"X\"=>\"Included\"}"));
    assertThat(Texts.report(read("covidence")).extra())
        .contains(new ExtraField("Notes", "Exclusion reason: Wrong population;"));
  }

  @Test
  void aRetractedWorkBearsTheNotice() {
    ImportResult result = Texts.read("x.csv", withCell("openalex", "False", "True"));
    assertThat(Texts.report(result).notices()).containsExactly(Notice.RETRACTION);
  }

  @Test
  void anArticleNumberStandsInForPages() {
    ImportResult result = Texts.read("x.csv", withCell("scopus", ",12,3,,39,45,", ",12,3,e77,,,"));
    assertThat(Texts.report(result).reference().pages()).hasValue("e77");
  }

  @Test
  void escapesAndEntitiesAreTheCharactersThatTheyStandFor() {
    ImportResult result =
        Texts.read(
            "x.csv",
            withCell(
                "scopus", "A study of thumbs", "Thumbs\\u2019 pain &amp; <br> &#946;-blockers"));
    assertThat(Texts.report(result).reference().title()).isEqualTo("Thumbs’ pain & β-blockers");
  }

  @Test
  void whatASpreadsheetDidToPagesAndNumbersIsTold() {
    ImportResult result = Texts.read("x.csv", withCell("rayyan", "12,3,39-45", "12,1-Feb,2-Mar"));
    assertThat(Texts.codes(result)).filteredOn(ProblemCode.SPREADSHEET_DAMAGE::equals).hasSize(2);
    assertThat(Texts.report(result).reference().pages()).hasValue("2-Mar");
    ImportResult shortened = Texts.read("x.csv", withCell("rayyan", ",12345678,", ",1.23E+07,"));
    assertThat(Texts.only(shortened, ProblemCode.IDENTIFIER_INVALID).message())
        .contains("spreadsheet");
  }

  @Test
  void aRecordWithoutATitleIsLeftOutWithItsCells() {
    ImportResult result = Texts.read("x.csv", withCell("lens", "A study of thumbs", ""));
    assertThat(result.rejectedRecords()).hasSize(1);
    assertThat(result.rejectedRecords().get(0).cells()).contains("001-002");
    assertThat(Texts.only(result, ProblemCode.REQUIRED_BLANK).column()).hasValue("Title");
  }

  @Test
  void theHeaderMayStandBelowAPreambleAndLinesAreCountedFromTheTop() {
    ImportResult result = read("embase");
    assertThat(Texts.report(result).location().orElseThrow().line()).isEqualTo(5);
    assertThat(result.files().get(0).reason()).contains("line 4");
  }

  @Test
  void aFormatIsNeverRecognisedByTheNameOfTheFile() {
    ImportResult result = Texts.read("pubmed-export.csv", "id,title", "a,A page");
    assertThat(result.files())
        .extracting(ImportedFile::format)
        .containsExactly(ImportFormat.REFERENCES);
  }

  @Test
  void theUserMaySayWhatAFileIs() {
    ImportResult result =
        Texts.read(
            EvidenceImporter.standard().inputFormat(ImportFormat.LENS),
            "x.csv",
            "Lens ID,Title",
            "1,A title");
    assertThat(result.files().get(0).reason()).isEqualTo("you said so");
    assertThat(result.imported()).isEqualTo(1);
  }

  @Test
  void columnsInAnyOrderAndUnknownOnesChangeNothingElse() {
    ImportResult result =
        Texts.read(
            "x.csv",
            "DOI,My note,Title,Journal/Book,Authors,PMID",
            "10.1000/thumb,keep,A study of thumbs,J Thumb,Smith JA.,12345678");
    assertThat(Texts.report(result).extra()).containsExactly(new ExtraField("My note", "keep"));
    assertThat(Texts.only(result, ProblemCode.HEADER_UNRECOGNISED).value()).hasValue("My note");
    assertThat(authors(Texts.report(result).reference())).isEqualTo("Smith");
  }

  @Test
  void keysAreMadeOfNameAndYearWhereTheFormatHasNone() {
    assertThat(Texts.report(read("lens")).key().value()).isEqualTo("smith2019");
    assertThat(Texts.report(read("zotero")).key().value()).isEqualTo("ABCD1234");
  }

  @Test
  void rejectedRowsOfSeveralFormatsKeepTheirOwnHeaders() {
    List<RejectedRecord> rejected =
        Texts.read("x.csv", withCell("pubmed", "A study of thumbs.", "")).rejectedRecords();
    assertThat(rejected.get(0).header()).contains("Journal/Book");
    Report kept = Texts.report(read("pubmed"));
    assertThat(kept.extra()).extracting(ExtraField::column).containsExactly("Create Date");
  }
}
