package org.evidencecatalog.importer.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.NamedText;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.ProblemCode;

/** BibTeX and BibLaTeX; the keys of entries are citation keys. */
public final class Bibtex implements RecordFormat {
  private static final Pattern START = Pattern.compile("(?m)^\\s*@\\s*\\p{Alpha}+\\s*[{(]");

  /** Entries that are no publications. */
  private static final Set<String> NO_RECORDS = Set.of("comment", "preamble");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("it has entries of BibTeX, which start with @")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, RowLimits limits, RecordLog log, PublicationTarget target)
      throws IOException, TextFault {
    Map<String, String> macros = new HashMap<>();
    MONTHS.forEach(month -> macros.put(month, month));
    EntryLexer entries = new EntryLexer(text, limits);
    int records = 0;
    for (Optional<EntryText> next = entries.next(); next.isPresent(); next = entries.next()) {
      EntryText entry = next.get();
      if (entry.type().equals("string")) {
        EntryParser.withoutKey(entry.body(), macros)
            .fields()
            .forEach(field -> macros.put(field.name(), field.text()));
      } else if (!NO_RECORDS.contains(entry.type())) {
        if (records++ == limits.rows()) {
          throw TextFault.over(entry.line(), "the file has more than %,d records", limits.rows());
        }
        log.start(entry.line());
        read(entry, macros, log, target);
      }
    }
  }

  private static void read(
      EntryText text, Map<String, String> macros, RecordLog log, PublicationTarget target) {
    EntryParser.Entry entry = EntryParser.entry(text.body(), macros);
    if (!text.closed()) {
      malformed(log, text, "the entry is never closed");
    } else {
      entry.fault().ifPresent(fault -> malformed(log, text, fault));
    }
    PublicationFields fields = new PublicationFields(log);
    fields.key(entry.key());
    BibtexFields.read(text.type(), plain(entry.fields()), fields);
    target.accept(fields.finish());
  }

  private static void malformed(RecordLog log, EntryText text, String fault) {
    log.reject(
        ProblemCode.RECORD_MALFORMED,
        Optional.of("@" + text.type()),
        Optional.of(text.body().strip()),
        Finding.refused(
            ProblemCode.RECORD_MALFORMED, fault, "@article{key, title = {…}, year = {2020}}"));
  }

  /** Authors are taken apart before their LaTeX is, for their braces mean something. */
  private static List<NamedText> plain(List<NamedText> fields) {
    List<NamedText> plain = new ArrayList<>(fields.size());
    for (NamedText field : fields) {
      plain.add(
          field.name().equals("author")
              ? field
              : new NamedText(field.name(), Latex.plain(field.text())));
    }
    return plain;
  }
}
