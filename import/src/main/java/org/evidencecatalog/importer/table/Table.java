package org.evidencecatalog.importer.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evidencecatalog.grading.PanelJudgement;
import org.evidencecatalog.importer.text.Decoding;
import org.evidencecatalog.importer.text.Dialect;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.RowReader;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Vocabulary;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/**
 * A file of delimited text whose encoding and dialect are known.
 *
 * @param file its name in messages
 * @param decoding its encoding
 * @param dialect its dialect
 * @param limits what is accepted of it at most
 * @param watch who follows its rows
 */
public record Table(
    String file, Decoding decoding, Dialect dialect, RowLimits limits, RowWatch watch) {

  /** Finds out encoding and dialect. */
  public static Table of(String file, Decoding decoding, RowLimits limits) throws IOException {
    return new Table(file, decoding, Dialect.detect(decoding), limits, RowWatch.NOBODY);
  }

  /** The same without its first physical lines. */
  public Table skipping(int lines) {
    return new Table(file, decoding, new Dialect(dialect.delimiter(), lines), limits, watch);
  }

  /** The same, followed by somebody. */
  public Table watchedBy(RowWatch value) {
    return new Table(file, decoding, dialect, limits, value);
  }

  /** The cells of its header; empty for a file without any row. */
  public List<String> header() throws IOException, TextFault {
    try (RowReader rows = open()) {
      return rows.next() ? rows.texts() : List.of();
    }
  }

  /** What kind of file its header belongs to; empty also for a file without any row. */
  public Optional<Recognition> recognise(Set<String> assumedFields) throws IOException, TextFault {
    try (RowReader rows = open()) {
      return rows.next() ? Recognition.of(file, rows.texts(), assumedFields) : Optional.empty();
    }
  }

  /** Reads studies into a target. */
  public TableResult readStudies(
      Assumptions assumptions,
      SheetMapping mapping,
      Vocabulary vocabulary,
      Keys keys,
      Consumer<? super Source> target)
      throws IOException, TextFault {
    return read(
        (cells, line, log) -> Header.match(mapping, cells, line, log),
        TableKind.STUDIES.columns(),
        assumptions,
        header ->
            new StudyRows(
                new Readers(header, assumptions, mapping), assumptions, vocabulary, keys, target));
  }

  /** Reads references into a target. */
  public TableResult readReferences(Keys keys, Consumer<? super Source> target)
      throws IOException, TextFault {
    return read(
        TableKind.REFERENCES, Assumptions.NONE, header -> new ReferenceRows(header, keys, target));
  }

  /** Reads results into the studies that they belong to. */
  public TableResult readResults(StudyRecords studies) throws IOException, TextFault {
    return read(
        TableKind.RESULTS,
        Assumptions.NONE,
        header -> new ResultRows(header, dialect.decimalComma(), studies));
  }

  /** Reads appraisals into the studies that they belong to. */
  public TableResult readAppraisals(StudyRecords studies) throws IOException, TextFault {
    return read(
        TableKind.APPRAISALS, Assumptions.NONE, header -> new AppraisalRows(header, studies));
  }

  /** Reads what people judged into a target. */
  public TableResult readJudgements(Consumer<? super PanelJudgement> target)
      throws IOException, TextFault {
    return read(
        TableKind.JUDGEMENTS, Assumptions.NONE, header -> new JudgementRows(header, target));
  }

  /** Reads concepts into a vocabulary. */
  public TableResult readConcepts(TableKind kind, VocabularyBuilder target)
      throws IOException, TextFault {
    return read(
        kind,
        Assumptions.NONE,
        header -> new ConceptRows(kind, header, dialect.decimalComma(), target));
  }

  private TableResult read(
      TableKind kind, Assumptions assumptions, Function<Header, RowMapper> mapping)
      throws IOException, TextFault {
    return read(
        (cells, line, log) -> Header.match(kind, cells, line, log),
        kind.columns(),
        assumptions,
        mapping);
  }

  /**
   * Reads rows below a header with a mapper that is made for it.
   *
   * @param columns those that may be there
   * @param assumptions what stands in for columns that are missing
   */
  public TableResult read(
      List<? extends Column> columns, Assumptions assumptions, Function<Header, RowMapper> mapping)
      throws IOException, TextFault {
    return read(
        (cells, line, log) -> Header.match(columns, cells, line, log),
        columns,
        assumptions,
        mapping);
  }

  /** Finds where columns stand. */
  @FunctionalInterface
  private interface Matching {
    Header match(List<String> cells, int line, ProblemLog log);
  }

  private TableResult read(
      Matching matching,
      List<? extends Column> columns,
      Assumptions assumptions,
      Function<Header, RowMapper> mapping)
      throws IOException, TextFault {
    ProblemLog log = new ProblemLog(file);
    tellGuess(log);
    try (RowReader rows = open()) {
      rows.next();
      Header header = matching.match(rows.texts(), rows.line(), log);
      if (rows.unclosedQuoteLine() > 0) {
        log.unclosedQuote(rows.unclosedQuoteLine(), Header.Place.at(rows.size() - 1, "", "header"));
      }
      List<Column> missing = new ArrayList<>(header.missing(columns));
      missing.removeIf(column -> assumptions.of(column).isPresent());
      if (!missing.isEmpty()) {
        return leftOut(rows, header, missing, log);
      }
      return new TableRows(rows, header, log, watch)
          .read(mapping.apply(header))
          .withDelimiter(dialect.delimiter());
    }
  }

  /** Tells an encoding that is a guess. */
  void tellGuess(ProblemLog log) {
    if (decoding.isGuessed()) {
      log.row(
          1,
          ProblemCode.ENCODING_GUESSED,
          Optional.empty(),
          "this is not UTF-8; it was read as Windows-1252",
          Optional.of("save it as UTF-8"));
    }
  }

  /** The rows, the header first. */
  public RowReader open() throws IOException, TextFault {
    RowReader rows = new RowReader(decoding.reader(), dialect.delimiter(), limits);
    for (int i = 0; i < dialect.skippedLines(); i++) {
      rows.skipLine();
    }
    return rows;
  }

  private TableResult leftOut(RowReader rows, Header header, List<Column> missing, ProblemLog log)
      throws IOException, TextFault {
    Problem first = null;
    for (Column column : missing) {
      Problem problem = missing(column);
      first = first == null ? problem : first;
      log.problems().add(problem);
    }
    int records = 0;
    List<RejectedRow> rejected = new ArrayList<>();
    while (rows.next()) {
      records++;
      if (first != null) {
        rejected.add(new RejectedRow(header.cells(), rows.texts(), first));
      }
    }
    return new TableResult(
        records, log.problems(), rejected, header.columns(), dialect.delimiter());
  }

  private Problem missing(Column column) {
    return new Problem(
        ProblemCode.HEADER_MISSING_REQUIRED,
        file,
        1,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(column.field()),
        String.format(Locale.ROOT, "the column \"%s\" is missing", column.field()),
        Optional.of(
            column.aliases().isEmpty()
                ? "a column " + column.field()
                : "a column " + column.field() + ", or " + String.join(", ", column.aliases())));
  }
}
