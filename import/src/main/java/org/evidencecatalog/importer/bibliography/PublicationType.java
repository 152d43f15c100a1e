package org.evidencecatalog.importer.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evidencecatalog.importer.value.Words;
import org.evidencecatalog.model.Notice;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.StudyDesign;

/**
 * What a publication type of a database means: the file {@code publication-types.csv} beside this
 * class, after the publication types of MEDLINE with the words of other databases for the same. A
 * type that is not listed says nothing about a study.
 *
 * @param rank place in the table; of two designs that of the earlier line holds
 * @param study whether it states that a study is reported
 * @param design the design it names; unknown also for types such as {@code Clinical Trial}
 * @param kind what it says the report is
 * @param notice the editorial notice the report bears
 * @param reference what it says of the form of publication
 */
record PublicationType(
    int rank,
    boolean study,
    StudyDesign design,
    ReportKind kind,
    Optional<Notice> notice,
    Optional<ReferenceType> reference) {
  private static final Map<String, PublicationType> ALL = read();

  private static Map<String, PublicationType> read() {
    Map<String, PublicationType> types = new LinkedHashMap<>();
    try (InputStream bytes =
            Objects.requireNonNull(
                PublicationType.class.getResourceAsStream("publication-types.csv"));
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      rows.forEach(row -> types.put(fold(row.get("type")), of(types.size(), row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private static PublicationType of(int rank, CSVRecord row) {
    return new PublicationType(
        rank,
        row.get("study").equals("yes"),
        Words.of(StudyDesign.class).find(row.get("design")).orElse(StudyDesign.UNKNOWN),
        Words.of(ReportKind.class).find(row.get("kind")).orElse(ReportKind.UNKNOWN),
        Words.of(Notice.class).find(row.get("notice")),
        Words.of(ReferenceType.class).find(row.get("reference")));
  }

  /** What a word says, whatever its case, punctuation, and British or American spelling. */
  static Optional<PublicationType> find(String word) {
    return Optional.ofNullable(ALL.get(fold(word)));
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString().replace("randomis", "randomiz").replace("centre", "center");
  }
}
