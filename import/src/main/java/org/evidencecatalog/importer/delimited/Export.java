package org.evidencecatalog.importer.delimited;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidencecatalog.importer.bibliography.Publications;
import org.evidencecatalog.importer.table.Assumptions;
import org.evidencecatalog.importer.table.Header;
import org.evidencecatalog.importer.table.Keys;
import org.evidencecatalog.importer.table.RowMapper;
import org.evidencecatalog.importer.table.Table;
import org.evidencecatalog.importer.table.TableResult;
import org.evidencecatalog.importer.text.RowReader;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.vocabulary.Vocabulary;

/**
 * A table that was recognised as an export.
 *
 * @param format whose export it is
 * @param table the table, its header first
 * @param reason how it was recognised, in words
 */
public record Export(ExportFormat format, Table table, String reason) {
  /** Some exports say before the header what was searched for: a house rule on how far to look. */
  private static final int LONGEST_PREAMBLE = 20;

  /** Recognises a table by its header, which may stand below a few other lines. */
  public static Optional<Export> recognise(Table table) throws IOException, TextFault {
    try (RowReader rows = table.open()) {
      for (int i = 0; i <= LONGEST_PREAMBLE && rows.next(); i++) {
        Set<String> headers =
            rows.texts().stream().map(Header::fold).collect(Collectors.toUnmodifiableSet());
        Optional<ExportFormat> format = best(headers);
        if (format.isPresent()) {
          return Optional.of(of(format.get(), table, i == 0 ? 0 : rows.line() - 1));
        }
      }
    }
    return Optional.empty();
  }

  /** Takes a table for an export because the user says so. */
  public static Export said(ExportFormat format, Table table) throws IOException, TextFault {
    Optional<Export> recognised = recognise(table);
    return recognised.isPresent() && recognised.get().format() == format
        ? recognised.get()
        : new Export(format, table, "you said so");
  }

  private static Optional<ExportFormat> best(Set<String> headers) {
    ExportFormat best = null;
    int most = 0;
    for (ExportFormat format : ExportFormat.values()) {
      int matches = format.matches(headers);
      if (matches > most) {
        best = format;
        most = matches;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Export of(ExportFormat format, Table table, int skipped) {
    List<String> signature = new ArrayList<>(format.signature());
    String last = signature.remove(signature.size() - 1);
    String columns =
        signature.isEmpty()
            ? "the column " + last
            : "the columns " + String.join(", ", signature) + " and " + last;
    String where = skipped == 0 ? "" : " on line " + (skipped + 1);
    return new Export(
        format,
        skipped == 0 ? table : table.skipping(skipped),
        "it has " + columns + " of " + format.source() + where);
  }

  /** Reads a registry's records, each as a study of one registration. */
  public TableResult readStudies(Vocabulary vocabulary, Keys keys, Consumer<? super Source> target)
      throws IOException, TextFault {
    return read(header -> new RegistryRows(format, header, vocabulary, keys, target));
  }

  /** Reads a list of publications. */
  public TableResult readPublications(Keys keys, Publications target)
      throws IOException, TextFault {
    return read(header -> new PublicationRows(format, header, keys, target));
  }

  /** Reads a list of editorial notices. */
  public TableResult readNotices(Notices target) throws IOException, TextFault {
    return read(header -> new NoticeRows(header, target));
  }

  private TableResult read(Function<Header, RowMapper> mapping) throws IOException, TextFault {
    return table.read(format.columns(), Assumptions.NONE, mapping);
  }
}
