package org.evidencecatalog.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.importer.writing.NativeRows;
import org.evidencecatalog.importer.writing.WholeFile;
import org.evidencecatalog.model.Source;
import org.evidencecatalog.model.Study;

/**
 * Writes sources as native CSV files into a folder, from whatever format they came. Importing the
 * folder again gives the same sources, but for where and how each value was first read: what was
 * interpreted then is plain now. Cells are exact; a spreadsheet program may take some for formulas.
 */
public final class NativeFolder {

  private NativeFolder() {}

  /**
   * Writes {@code studies.csv}, {@code references.csv}, or both, each whole or not at all. The
   * folder is made if it does not exist.
   *
   * @return the files that were written
   * @throws IOException if one cannot be written
   */
  public static List<Path> write(List<? extends Source> sources, Path folder) throws IOException {
    List<Source> studies = new ArrayList<>();
    List<Source> references = new ArrayList<>();
    sources.forEach(source -> (source instanceof Study ? studies : references).add(source));
    List<Path> written = new ArrayList<>();
    if (!studies.isEmpty() || references.isEmpty()) {
      Path file = folder.resolve("studies.csv");
      WholeFile.write(file, out -> NativeRows.writeStudies(studies, out));
      written.add(file);
    }
    if (!references.isEmpty()) {
      Path file = folder.resolve("references.csv");
      WholeFile.write(file, out -> NativeRows.writeReferences(references, out));
      written.add(file);
    }
    return List.copyOf(written);
  }
}
