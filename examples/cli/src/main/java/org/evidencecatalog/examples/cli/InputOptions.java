package org.evidencecatalog.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.importer.ImportFormat;
import org.evidencecatalog.importer.ImportResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that reads studies. */
final class InputOptions {
  private static final String FORMATS =
      "studies, references, conditions, interventions, outcomes or catalog";

  @Option(
      names = "--assume",
      paramLabel = "FIELD=VALUE",
      description =
          "What a blank cell of a field means, for example intervention=\"dry needling\"; may be"
              + " given several times. Fills blank cells only and is kept as an assumption.")
  private Map<String, String> assumed = new LinkedHashMap<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description =
          "Take the named files for this format instead of recognising it: " + FORMATS + ".")
  private @Nullable String format;

  @Option(
      names = "--as-of",
      paramLabel = "yyyy-MM-dd",
      description = "The day as of which studies are overdue; nothing else asks for the date.")
  private @Nullable String asOf;

  @Option(
      names = "--json",
      description = "Print one JSON document on standard output and nothing else.")
  private boolean json;

  boolean json() {
    return json;
  }

  /** Reads all inputs into one catalog. */
  ImportResult read(Session session, List<Path> inputs) {
    // Also where nothing is graded, a day that is none is wrong use.
    Optional<LocalDate> unused = day();
    EvidenceImporter importer = EvidenceImporter.standard();
    for (Map.Entry<String, String> entry : assumed.entrySet()) {
      try {
        importer = importer.assume(entry.getKey(), entry.getValue());
      } catch (IllegalArgumentException e) {
        throw Unusable.usage("--assume " + entry.getKey() + ": " + e.getMessage());
      }
    }
    if (format != null) {
      importer = importer.inputFormat(inputFormat(format));
    }
    Progress progress = Progress.start(session, "Reading studies");
    try {
      return importer.read(new ArrayList<>(inputs));
    } finally {
      progress.close();
    }
  }

  private static ImportFormat inputFormat(String code) {
    for (ImportFormat known : ImportFormat.values()) {
      if (known.code().equals(code)) {
        return known;
      }
    }
    throw Unusable.usage("--input-format " + code + ": " + FORMATS + " is expected");
  }

  /** The thresholds of GRADE as of the day given. */
  GradePolicy policy() {
    return day().map(GradePolicy.standard()::asOf).orElseGet(GradePolicy::standard);
  }

  private Optional<LocalDate> day() {
    if (asOf == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      throw Unusable.usage("--as-of " + asOf + ": a date such as 2026-11-24 is expected");
    }
  }
}
