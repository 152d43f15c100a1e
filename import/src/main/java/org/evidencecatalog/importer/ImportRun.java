package org.evidencecatalog.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.evidencecatalog.importer.table.Table;
import org.evidencecatalog.importer.text.ByteSource;
import org.evidencecatalog.importer.text.Packed;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.importer.workbook.Workbook;
import org.evidencecatalog.model.Problem;
import org.evidencecatalog.model.ProblemCode;
import org.evidencecatalog.model.Source;
import org.jspecify.annotations.Nullable;

/** One import: all files are recognised first, then they are read stage by stage. Used once. */
final class ImportRun {
  private static final String UNKNOWN =
      "it starts like no format that is known; known are "
          + Arrays.stream(ImportFormat.values())
              .map(ImportFormat::code)
              .collect(Collectors.joining(", "));

  private final ImportSettings settings;
  private final ImportTarget target;

  /** Something that is done with a file. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws IOException, TextFault;
  }

  ImportRun(ImportSettings settings) {
    this(settings, Optional.empty());
  }

  /** Sources that have their key are given on at once. */
  ImportRun(ImportSettings settings, Consumer<? super Source> direct) {
    this(settings, Optional.of(direct));
  }

  private ImportRun(ImportSettings settings, Optional<Consumer<? super Source>> direct) {
    this.settings = settings;
    this.target = new ImportTarget(settings, direct);
  }

  /** Drafts a mapping for a table. */
  static ColumnMapping suggestMapping(Input input, ImportSettings settings) {
    return attempt(
        input.name(),
        () -> {
          TextInput text = TextInput.of(unpacked(input, settings), settings.limits());
          Table table = Table.of(text.name(), text.decoding(), settings.rowLimits());
          return MappingDraft.of(table.header());
        });
  }

  ImportResult read(List<Input> inputs) {
    List<RecognisedInput> recognised = new ArrayList<>();
    for (Input input : inputs) {
      for (Input file : attempt(input.name(), () -> Unpacking.of(input, settings.limits()))) {
        recognise(file).ifPresent(recognised::add);
      }
    }
    recognised.forEach(input -> input.addConcepts(target.concepts()));
    ImportedFile[] files = new ImportedFile[recognised.size()];
    for (RecognisedInput.Stage stage : RecognisedInput.Stage.values()) {
      for (int i = 0; i < files.length; i++) {
        RecognisedInput input = recognised.get(i);
        if (input.stage() == stage) {
          files[i] = attempt(input.file(), () -> input.read(target));
        }
      }
    }
    return target.result(Arrays.asList(files));
  }

  private Optional<RecognisedInput> recognise(Input input) {
    boolean said = input.named() && settings.format().isPresent();
    Recognised recognised =
        attempt(
            input.name(),
            () -> input.format().isPresent() ? asSaid(input) : recognise(input, said));
    if (recognised.input().isEmpty()) {
      refuse(input, recognised.why());
    }
    return recognised.input();
  }

  /** A native file of a format that was said of it alone. */
  private Recognised asSaid(Input input) throws IOException, TextFault {
    return TableInput.of(
        TextInput.of(input, settings.limits()), settings.with(input.format().orElseThrow()), true);
  }

  /** The input, or the sheet of it that is read if it is a workbook. */
  private static Input unpacked(Input input, ImportSettings settings)
      throws IOException, TextFault {
    if (!Workbook.is(input.bytes())) {
      return input;
    }
    byte[] sheet =
        Workbook.text(
            input.bytes(), settings.sheetName(), settings.limits().bytes(), settings.rowLimits());
    return input.unpacked(input.name(), ByteSource.of(sheet), true);
  }

  private Recognised recognise(Input given, boolean said) throws IOException, TextFault {
    Input input = unpacked(given, settings);
    if (said
        ? settings.format().filter(ImportFormat.CATALOG::equals).isPresent()
        : StoredCatalog.is(input)) {
      return Recognised.as(StoredCatalog.read(input));
    }
    if (isEmpty(input)) {
      return Recognised.not("the file is empty");
    }
    TextInput text = TextInput.of(input, settings.limits());
    Optional<RecordInput> records =
        said
            ? settings.format().flatMap(format -> RecordFormats.said(text, format))
            : RecordFormats.recognise(text);
    if (records.isPresent()) {
      return Recognised.as(records.get());
    }
    return said || isDelimitedText(input) ? table(text, said) : bySaying(text);
  }

  private Recognised table(TextInput text, boolean said) throws IOException, TextFault {
    Optional<RecognisedInput> export = ExportInput.of(text, settings, said);
    return export.isPresent() ? Recognised.as(export.get()) : TableInput.of(text, settings, said);
  }

  /** A file of a folder that is not recognised is what the user says of the named ones. */
  private Recognised bySaying(TextInput text) {
    return settings
        .format()
        .flatMap(format -> RecordFormats.said(text, format))
        .map(Recognised::as)
        .orElseGet(() -> Recognised.not(UNKNOWN));
  }

  /** Any named text may be a table; in a folder only what is called so. */
  private static boolean isDelimitedText(Input input) {
    String lower = input.name().toLowerCase(Locale.ROOT);
    return input.named() || lower.endsWith(".csv") || lower.endsWith(".tsv");
  }

  /** A named file has to be read; one of a folder is left out and told. */
  private void refuse(Input input, String why) {
    if (input.named()) {
      throw new ImportException(ImportException.Reason.FORMAT_UNRECOGNISED, input.name(), 1, why);
    }
    target.add(
        Problem.ofFile(
            ProblemCode.FORMAT_UNRECOGNISED_SKIPPED,
            input.name(),
            "left out: " + why,
            "name only files that are to be read, or ignore this"));
  }

  private static boolean isEmpty(Input input) throws IOException {
    try (InputStream in = input.bytes().open()) {
      return in.read() < 0;
    }
  }

  /** Runs a step; faults of the file end in an exception that says so. */
  static <T> T attempt(String file, Step<T> step) {
    try {
      return step.run();
    } catch (TextFault e) {
      ImportException.Reason reason =
          switch (e.code()) {
            case ENCODING_INVALID -> ImportException.Reason.ENCODING_INVALID;
            case FORMAT_UNRECOGNISED -> ImportException.Reason.FORMAT_UNRECOGNISED;
            default -> ImportException.Reason.LIMIT_EXCEEDED;
          };
      throw failure(reason, file, e.line(), e.getMessage(), e);
    } catch (Packed.TooDense e) {
      throw failure(ImportException.Reason.LIMIT_EXCEEDED, file, 1, e.getMessage(), e);
    } catch (ZipException | EOFException e) {
      throw failure(
          ImportException.Reason.ENCODING_INVALID,
          file,
          1,
          "it starts like a packed file but cannot be unpacked: " + e.getMessage(),
          e);
    } catch (IOException e) {
      throw Inputs.unreadable(file, e);
    }
  }

  private static ImportException failure(
      ImportException.Reason reason, String file, int line, @Nullable String message, Exception e) {
    ImportException failure =
        new ImportException(reason, file, line, Objects.requireNonNullElse(message, "broken"));
    failure.initCause(e);
    return failure;
  }
}
