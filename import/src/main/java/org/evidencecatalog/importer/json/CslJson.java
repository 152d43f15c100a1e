package org.evidencecatalog.importer.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.Publication;
import org.evidencecatalog.importer.bibliography.PublicationFields;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.importer.value.Finding;
import org.evidencecatalog.model.ProblemCode;

/** Lists of items of the Citation Style Language in JSON, also as Crossref answers. */
public final class CslJson implements RecordFormat {
  private static final Pattern START = Pattern.compile("\\A\\s*[\\[{]");
  private static final Pattern FIELD =
      Pattern.compile("\"(?:container-title|issued|date-parts|DOI|PMID)\"\\s*:|\"title\"\\s*:");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find() && FIELD.matcher(head).find()
        ? Optional.of("it is JSON with fields of CSL")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, RowLimits limits, RecordLog log, PublicationTarget target)
      throws IOException, TextFault {
    try (JsonItems items = new JsonItems(text, limits)) {
      for (Optional<JsonValue> next = items.next(); next.isPresent(); next = items.next()) {
        log.start(items.line());
        items.duplicates().forEach(name -> tellDuplicate(name, log));
        read(next.get(), log, target);
      }
    } catch (MalformedJson e) {
      log.start(e.line());
      reject(log, "", e.getMessage() + "; what follows is left out");
      target.accept(Publication.builder(log.location()));
    }
  }

  private static void read(JsonValue item, RecordLog log, PublicationTarget target) {
    PublicationFields fields = new PublicationFields(log);
    if (item.fields().isEmpty()) {
      reject(log, item.shown(), "an item is an object");
    } else {
      CslFields.read(item, fields, target);
    }
    target.accept(fields.finish());
  }

  private static void tellDuplicate(String name, RecordLog log) {
    log.tell(
        name,
        name,
        Finding.refused(
            ProblemCode.HEADER_DUPLICATE,
            "this field is given twice; the first one was read",
            "each field once"));
  }

  private static void reject(RecordLog log, String text, String message) {
    log.reject(
        ProblemCode.RECORD_MALFORMED,
        Optional.empty(),
        Optional.of(text).filter(shown -> !shown.isBlank()),
        Finding.refused(
            ProblemCode.RECORD_MALFORMED, message, "[{\"id\":\"…\",\"title\":\"…\"}, …]"));
  }
}
