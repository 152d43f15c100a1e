package org.evidencecatalog.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencecatalog.importer.table.Rejects;
import org.evidencecatalog.importer.text.RowWriter;
import org.evidencecatalog.importer.writing.WholeFile;

/**
 * Writes the records that an import left out, so that they can be mended and imported again: the
 * original header and cells with {@code reject_code, reject_line, reject_message} behind them, in
 * the delimiter of their file.
 */
public final class RejectsFile {

  private RejectsFile() {}

  /**
   * Writes the rejected records. Those of one input go into the file itself; those of several into
   * one file for each input, whose name is put before the ending: {@code rejects-studies.csv}. With
   * none, nothing is written.
   *
   * @return the files that were written
   * @throws IOException if one cannot be written
   */
  public static List<Path> write(ImportResult result, Path file) throws IOException {
    Map<String, List<RejectedRecord>> byInput = new LinkedHashMap<>();
    for (RejectedRecord record : result.rejectedRecords()) {
      byInput.computeIfAbsent(record.problem().file(), unused -> new ArrayList<>()).add(record);
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, List<RejectedRecord>> input : byInput.entrySet()) {
      Path target = byInput.size() == 1 ? file : free(named(file, input.getKey()), written);
      WholeFile.write(target, out -> write(input.getValue(), out));
      written.add(target);
    }
    return List.copyOf(written);
  }

  private static Path named(Path file, String input) {
    String[] name = split(file);
    return file.resolveSibling(name[0] + "-" + split(Path.of(input))[0] + name[1]);
  }

  /** Inputs of one name from two folders are told apart by a number. */
  private static Path free(Path file, List<Path> written) {
    Path candidate = file;
    String[] name = split(file);
    for (int i = 2; written.contains(candidate); i++) {
      candidate = file.resolveSibling(name[0] + "-" + i + name[1]);
    }
    return candidate;
  }

  /** Name and ending of a file. */
  private static String[] split(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "input" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? new String[] {name, ""}
        : new String[] {name.substring(0, dot), name.substring(dot)};
  }

  private static void write(List<RejectedRecord> records, Appendable out) throws IOException {
    List<String> header = records.get(0).header();
    RowWriter rows = new RowWriter(out, records.get(0).delimiter());
    List<String> first = without(header, header);
    first.addAll(Rejects.COLUMNS);
    rows.write(first);
    for (RejectedRecord record : records) {
      List<String> cells = without(header, record.cells());
      cells.add(record.problem().code().code());
      cells.add(String.valueOf(record.problem().line()));
      cells.add(record.problem().message());
      rows.write(cells);
    }
  }

  /** The cells as many as the header has, but those that an earlier file of rejects added. */
  private static List<String> without(List<String> header, List<String> cells) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < Math.max(header.size(), cells.size()); i++) {
      if (i >= header.size() || !Rejects.isColumn(header.get(i))) {
        kept.add(i < cells.size() ? cells.get(i) : "");
      }
    }
    return kept;
  }
}
