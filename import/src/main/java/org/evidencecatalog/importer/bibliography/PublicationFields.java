package org.evidencecatalog.importer.bibliography;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.value.BlankWords;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Languages;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.importer.value.PersonNames;
import org.evidencecatalog.importer.value.PublicationDates;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.OtherIdentifier;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Url;

/**
 * Reads the texts of one record's fields into a publication, and tells what was not plain. Not
 * thread-safe.
 */
public final class PublicationFields {
  private static final Pattern LABELLED_PMID = Pattern.compile("\\bPMID:? ?(\\d{1,8})\\b");
  private static final Pattern LABELLED_PMCID = Pattern.compile("\\bPMCID:? ?(PMC\\d{1,9})\\b");
  private static final Pattern ISSN =
      Pattern.compile("(?<![\\dXx-])(\\d{4})-?(\\d{3}[\\dXx])(?![\\dXx-])");

  /** Longer texts are no issue: a house rule. */
  private static final int LONGEST_ISSUE = 60;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final RecordLog log;
  private final PublicationBuilder record;
  private Optional<PartialDate> issued = Optional.empty();

  /** Starts with the record that the log is at. */
  public PublicationFields(RecordLog log) {
    this.log = log;
    this.record = Publication.builder(log.location());
  }

  /** Where problems are told. */
  public RecordLog log() {
    return log;
  }

  /** The publication, for texts that are taken as they are. */
  public PublicationBuilder record() {
    return record;
  }

  /** The publication with everything that was read. */
  public PublicationBuilder finish() {
    return record.issued(issued);
  }

  /** Whether a title, container or page is blank once blank words are: those are no texts. */
  public static boolean isNothing(String text) {
    return text.isBlank() || BlankWords.contains(text.strip());
  }

  /** The key the record has in its format; what cannot be one is told. */
  public void key(String text) {
    if (!text.isBlank()) {
      Optional<CitationKey> key = log.read("id", "id", text.strip(), Identifiers::key);
      record.key(key);
      if (key.filter(CitationKey::needsBraces).isPresent()) {
        log.tell(
            "id",
            text.strip(),
            Finding.remark(
                ProblemCode.KEY_NEEDS_BRACES,
                "this key has to be cited in braces",
                "cite it as @{" + text.strip() + "}"));
      }
    }
  }

  /** A title; line breaks and runs of blanks become one blank. */
  public void title(String name, String text) {
    record.title(joined(text));
  }

  /**
   * A journal, book or site. Where CENTRAL lists a record of a registry, its address stands here;
   * that names the study by its number.
   */
  public void container(String name, String text) {
    Optional<RegistryNumber> registered = registered(text);
    if (registered.isPresent()) {
      add(registered.get());
      url(name, text);
      record.publicationType("Trial registry record");
    } else {
      record.container(joined(text));
    }
  }

  /** The registry number at the end of the address of a registry's record. */
  private static Optional<RegistryNumber> registered(String text) {
    int end = Math.max(text.lastIndexOf('/'), text.lastIndexOf('='));
    return Url.parse(text).isPresent() && end > 0
        ? RegistryNumber.parse(text.substring(end + 1))
        : Optional.empty();
  }

  /** An issue; some exports put the addresses of authors there, which are kept as they are. */
  public void issue(String name, String text) {
    if (text.length() <= LONGEST_ISSUE) {
      record.issue(joined(text));
    } else {
      log.tell(name, text, Finding.interpreted("too long for an issue; kept as it is"));
      record.extra(name, text);
    }
  }

  /** ISSNs or an ISBN, with or without words between them. */
  public void serial(String name, String text) {
    Matcher issn = ISSN.matcher(text);
    boolean any = false;
    while (issn.find()) {
      other("issn", issn.group(1) + "-" + issn.group(2).toUpperCase(Locale.ROOT));
      any = true;
    }
    if (!any) {
      other("isbn", text);
    }
  }

  /** A text without line breaks and runs of blanks. */
  public static String joined(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** An author with the family name first; several where semicolons stand between them. */
  public void author(String name, String text) {
    authors(name, text, PersonNames::familyFirst);
  }

  /** An author with the given names first. */
  public void authorGivenFirst(String name, String text) {
    authors(name, text, PersonNames::givenFirst);
  }

  private void authors(String name, String text, Function<String, Contributor> reading) {
    int from = 0;
    while (from <= text.length()) {
      int semicolon = text.indexOf(';', from);
      int end = semicolon < 0 ? text.length() : semicolon;
      oneAuthor(name, text.substring(from, end).strip(), reading);
      from = end + 1;
    }
  }

  private void oneAuthor(String name, String text, Function<String, Contributor> reading) {
    if (isRegistry(text)) {
      record.extra(name, text);
    } else if (!PersonNames.isNobody(text)) {
      record.author(reading.apply(text));
    } else if (!text.isEmpty()) {
      log.tell(name, text, Finding.interpreted("\"" + text + "\" is no author and was left out"));
    }
  }

  /** CENTRAL names the registry as the author of its records: {@code Nct,}. */
  private boolean isRegistry(String text) {
    String bare = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    return bare.length() > 2
        && record.identifiers().stream()
            .filter(RegistryNumber.class::isInstance)
            .anyMatch(number -> number.value().regionMatches(true, 0, bare, 0, bare.length()));
  }

  /** A group that is an author as a whole. */
  public void collective(String name, String text) {
    record.author(new Contributor.Collective(joined(text)));
  }

  /** A date of publication. Of two of one year the more exact one holds, else the first. */
  public void date(String name, String text) {
    if (issued.isEmpty()) {
      issued = log.read("year", name, text, PublicationDates::read);
      return;
    }
    PublicationDates.read(text).value().filter(this::isMoreExact).ifPresent(this::replace);
  }

  private boolean isMoreExact(PartialDate other) {
    return issued
        .filter(known -> known.year() == other.year() && parts(known) < parts(other))
        .filter(known -> known.month().isEmpty() || known.month().equals(other.month()))
        .isPresent();
  }

  private static int parts(PartialDate date) {
    return date.day().isPresent() ? 2 : date.month().isPresent() ? 1 : 0;
  }

  private void replace(PartialDate date) {
    issued = Optional.of(date);
  }

  /** A month, with or without a day, of the year that is known already. */
  public void monthAndDay(String text) {
    issued.ifPresent(
        known ->
            PublicationDates.read(known.year() + " " + text)
                .value()
                .filter(this::isMoreExact)
                .ifPresent(this::replace));
  }

  /** A date on which a web page was looked at; kept as it is if it cannot be read. */
  public void accessed(String name, String text) {
    Optional<PartialDate> date = PublicationDates.read(text).value();
    record.accessed(date);
    if (date.isEmpty()) {
      record.extra(name, text);
    }
  }

  /** A DOI. */
  public void doi(String name, String text) {
    if (!isNothing(text)) {
      log.read("doi", name, text, PublicationFields::readDoi).ifPresent(this::add);
    }
  }

  /** A DOI and nothing else, or one with blanks and other text behind it. */
  private static Parsed<Doi> readDoi(String text) {
    Parsed<Doi> whole = Identifiers.doi(text);
    Matcher blank = BLANKS.matcher(text);
    if (whole.value().isPresent() || !blank.find()) {
      return whole;
    }
    return Doi.parse(text.substring(0, blank.start()))
        .map(doi -> Parsed.interpreted(doi, "read as " + doi.value()))
        .orElse(whole);
  }

  /** A PMID. */
  public void pmid(String name, String text) {
    if (!isNothing(text)) {
      log.read("pmid", name, text, Identifiers::pmid).ifPresent(this::add);
    }
  }

  /** A PMCID. */
  public void pmcid(String name, String text) {
    if (!isNothing(text)) {
      log.read("pmcid", name, text, Identifiers::pmcid).ifPresent(this::add);
    }
  }

  /** A registry number, in a field for one. */
  public void registryNumber(String name, String text) {
    if (!isNothing(text)) {
      log.read("registration", name, text, Identifiers::registryNumber).ifPresent(this::add);
    }
  }

  /** A web address; that of a DOI is a DOI. */
  public void url(String name, String text) {
    Optional<Doi> doi = text.contains("doi.org/") ? Doi.parse(text) : Optional.empty();
    if (doi.isPresent()) {
      doi.ifPresent(this::add);
    } else if (!isNothing(text)) {
      log.read("url", name, text, Identifiers::url).ifPresent(this::add);
    }
  }

  /** A web address, or a text that is kept as it is. */
  public void urlOrText(String name, String text) {
    if (Url.parse(text).isPresent()) {
      url(name, text);
    } else {
      record.extra(name, text);
    }
  }

  /** An identifier that this library gives no meaning to. */
  public void other(String scheme, String text) {
    if (!isNothing(text)) {
      add(new OtherIdentifier(scheme, joined(text)));
    }
  }

  /** A language; kept as it is if it is not known. */
  public void language(String name, String text) {
    Optional<String> tag = Languages.tag(text);
    record.language(tag);
    if (tag.isEmpty()) {
      record.extra(name, text);
    }
  }

  /** A free text that is kept, of which a PMID or PMCID with its label is read too. */
  public void note(String name, String text) {
    labelled(text);
    record.extra(name, text);
  }

  /** Reads a PMID and PMCID with their labels; whether there is one. */
  public boolean labelled(String text) {
    Matcher pmid = LABELLED_PMID.matcher(text);
    Matcher pmcid = LABELLED_PMCID.matcher(text);
    Optional<Pmid> number = pmid.find() ? Pmid.parse(pmid.group(1)) : Optional.empty();
    Optional<Pmcid> central = pmcid.find() ? Pmcid.parse(pmcid.group(1)) : Optional.empty();
    number.ifPresent(this::add);
    central.ifPresent(this::add);
    return number.isPresent() || central.isPresent();
  }

  /** An identifier, once of each kind that identifies a report. */
  public void add(Identifier identifier) {
    boolean another =
        identifier.identifiesReport()
            && record.identifiers().stream()
                .anyMatch(
                    known ->
                        known.getClass() == identifier.getClass() && !known.equals(identifier));
    if (another) {
      record.extra(scheme(identifier), identifier.value());
    } else {
      record.identifier(identifier);
    }
  }

  private static String scheme(Identifier identifier) {
    return identifier instanceof Doi ? "doi" : identifier instanceof Pmid ? "pmid" : "pmcid";
  }

  /** Words on what the record is, with semicolons between them. */
  public void publicationTypes(String name, String text) {
    for (String word : text.split(";", -1)) {
      record.publicationType(word);
    }
  }

  /** A PMCID if it is one, else a note. */
  public void pmcidIfAny(String name, String text) {
    Pmcid.parse(text).ifPresentOrElse(this::add, () -> note(name, text));
  }

  /** A PMID if it is one, else a note. */
  public void pmidIfAny(String name, String text) {
    Pmid.parse(text).ifPresentOrElse(this::add, () -> note(name, text));
  }

  /** A registry number by its form, where the text has it. */
  public boolean registryNumberIfAny(String text) {
    Optional<RegistryNumber> number = RegistryNumber.parse(text);
    number.ifPresent(this::add);
    return number.isPresent();
  }
}
