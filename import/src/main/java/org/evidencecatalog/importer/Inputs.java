package org.evidencecatalog.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidencecatalog.importer.text.ByteSource;
import org.evidencecatalog.model.CodePoints;

/** The files that paths stand for: themselves, or the data files directly in a folder. */
final class Inputs {
  private static final String NOT_FOUND = "there is no such file or folder";

  private static final Set<String> EXTENSIONS =
      Set.of(".csv", ".tsv", ".json", ".jsonl", ".nbib", ".ris", ".bib", ".xml");

  private final ImportLimits limits;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Inputs(ImportLimits limits) {
    this.limits = limits;
  }

  /** All files, each once, in the order of the paths, those of a folder by name. */
  static List<Input> of(List<Path> paths, ImportLimits limits) {
    return of(paths, List.of(), limits);
  }

  /** The same, with files of judgements, which are that whatever they look like. */
  static List<Input> of(List<Path> paths, List<Path> judgements, ImportLimits limits) {
    Inputs inputs = new Inputs(limits);
    for (Path path : judgements) {
      try {
        inputs.addFile(path, true, Optional.of(ImportFormat.JUDGEMENTS));
      } catch (IOException e) {
        throw unreadable(path.toString(), e);
      }
    }
    for (Path path : paths) {
      try {
        inputs.add(path);
      } catch (IOException e) {
        throw unreadable(path.toString(), e);
      }
    }
    return inputs.inputs;
  }

  private void add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      addFile(path, true, Optional.empty());
    } else {
      throw new ImportException(
          ImportException.Reason.FILE_NOT_FOUND, path.toString(), 1, NOT_FOUND);
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> children = Files.list(folder)) {
      files =
          children
              .filter(child -> isData(child) && Files.isRegularFile(child))
              .sorted(Comparator.comparing(Inputs::name, CodePoints.ORDER))
              .toList();
    }
    if (files.isEmpty()) {
      throw new ImportException(
          ImportException.Reason.FORMAT_UNRECOGNISED,
          folder.toString(),
          1,
          "there is no data file in this folder, such as studies.csv");
    }
    for (Path file : files) {
      addFile(file, false, Optional.empty());
    }
  }

  private static boolean isData(Path file) {
    return isData(name(file));
  }

  /** Whether a file of a folder is called as data files are. */
  static boolean isData(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private void addFile(Path file, boolean named, Optional<ImportFormat> format) throws IOException {
    if (seen.add(file.toAbsolutePath().normalize())) {
      // What is no regular file, such as a pipe, can be read only once.
      boolean regular = Files.isRegularFile(file);
      ByteSource bytes = regular ? ByteSource.of(file) : ByteSource.of(read(file));
      inputs.add(
          new Input(
              file.toString(),
              bytes,
              named,
              format,
              regular ? Optional.of(file) : Optional.empty()));
    }
  }

  private byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, limits);
    }
  }

  /** All bytes of a stream, and no more than show that they are too many. */
  static byte[] read(InputStream in, ImportLimits limits) throws IOException {
    return in.readNBytes(Math.toIntExact(Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8L)));
  }

  static ImportException unreadable(String name, IOException e) {
    ImportException.Reason reason =
        e instanceof NoSuchFileException
            ? ImportException.Reason.FILE_NOT_FOUND
            : ImportException.Reason.FILE_UNREADABLE;
    ImportException failure = new ImportException(reason, name, 1, words(e));
    failure.initCause(e);
    return failure;
  }

  private static String words(IOException e) {
    if (e instanceof NoSuchFileException) {
      return NOT_FOUND;
    }
    String why = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return why == null ? "it cannot be read" : "it cannot be read: " + why;
  }
}
