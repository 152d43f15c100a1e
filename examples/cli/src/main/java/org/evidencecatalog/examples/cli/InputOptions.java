package org.evidencecatalog.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidencecatalog.grading.GradePolicy;
import org.evidencecatalog.importer.EvidenceImporter;
import org.evidencecatalog.importer.ImportFormat;
import org.evidencecatalog.importer.ImportResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of every command that reads studies. */
final class InputOptions {
  private static final String FORMATS =
      Arrays.stream(ImportFormat.values())
          .map(ImportFormat::code)
          .collect(Collectors.joining(", "));

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
          "Take the named files for this format instead of recognising it; import --help and"
              + " docs/formats.md list the formats.")
  private @Nullable String format;

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet to read of a workbook (.xlsx); the first one if not given.")
  private @Nullable String sheet;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "JSON that says what the columns and words of a sheet of your own are; import"
              + " --suggest-mapping drafts one.")
  private @Nullable Path mapping;

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description =
          "What a panel judged on grades, beside the inputs; may be given several times. Judgement"
              + " files among the inputs count without it.")
  private List<Path> judgements = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "yyyy-MM-dd",
      converter = DayConverter.class,
      description = "The day as of which studies are overdue; nothing else asks for the date.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--json",
      description = "Print one JSON document on standard output and nothing else.")
  private boolean json;

  boolean json() {
    return json;
  }

  /** Reads all inputs into one catalog. */
  ImportResult read(Session session, List<Path> inputs) {
    EvidenceImporter importer = EvidenceImporter.standard();
    for (Map.Entry<String, String> entry : assumed.entrySet()) {
      try {
        importer = importer.assume(entry.getKey(), entry.getValue());
      } catch (IllegalArgumentException e) {
        throw Unusable.usage("--assume " + entry.getKey() + ": " + e.getMessage());
      }
    }
    if (sheet != null) {
      importer = importer.sheet(sheet);
    }
    if (mapping != null) {
      importer = importer.mapping(MappingFile.read(mapping));
    }
    if (format != null) {
      importer = importer.inputFormat(inputFormat(format));
    }
    Progress progress = Progress.start(session, "Reading studies");
    try {
      return importer.read(List.copyOf(inputs), List.copyOf(judgements));
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
    throw Unusable.usage("--input-format " + code + ": " + "one of " + FORMATS + " is expected");
  }

  /** The thresholds of GRADE as of the day given. */
  GradePolicy policy() {
    return policy(GradePolicy.standard());
  }

  /** Other thresholds as of the day given. */
  GradePolicy policy(GradePolicy base) {
    return asOf == null ? base : base.asOf(asOf);
  }

  /** Reads a day, and says what one looks like. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is no day; a date such as 2026-11-24 is expected");
      }
    }
  }
}
