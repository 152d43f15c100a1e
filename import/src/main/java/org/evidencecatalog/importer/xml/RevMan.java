package org.evidencecatalog.importer.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.PublicationTarget;
import org.evidencecatalog.importer.bibliography.RecordFormat;
import org.evidencecatalog.importer.bibliography.RecordLog;
import org.evidencecatalog.importer.text.RowLimits;
import org.evidencecatalog.importer.text.TextFault;

/**
 * Reviews of RevMan 5 ({@code .rm5}): studies with their references, risk of bias and outcome data.
 * Excluded studies and other references become background sources. Totals of groups are not read;
 * they repeat the rows of studies.
 */
public final class RevMan implements RecordFormat {
  private static final Pattern START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>)?(?:\\s*<!--.{0,2000}?-->)*\\s*<COCHRANE_REVIEW\\b",
          Pattern.DOTALL);
  private static final Set<String> RECORDS =
      Set.of("STUDY", "REFERENCE", "QUALITY_ITEM", "COMPARISON");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("it has the element COCHRANE_REVIEW of RevMan 5")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, RowLimits limits, RecordLog log, PublicationTarget target)
      throws IOException, TextFault {
    RevManReview review = new RevManReview(log, target);
    XmlFile.read(
        text, RECORDS, limits, log, target, (element, path) -> read(element, path, review));
    review.finish();
  }

  private static void read(Element element, List<String> path, RevManReview review) {
    switch (element.name()) {
      case "STUDY" -> review.study(element, path.get(path.size() - 1));
      case "REFERENCE" -> review.reference(element);
      case "QUALITY_ITEM" -> review.qualityItem(element);
      default -> review.comparison(element);
    }
  }
}
