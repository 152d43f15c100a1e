package org.evidencecatalog.importer;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.evidencecatalog.importer.text.ByteSource;
import org.evidencecatalog.importer.text.Packed;
import org.evidencecatalog.model.CodePoints;

/**
 * The inputs that a packed one stands for: the plain bytes of a gzip file, the data files of a zip
 * file, like those of a folder. Known by the first bytes, never by name. Nothing is written, and
 * what is packed inside a zip file stays packed.
 */
final class Unpacking {
  /** Data files of a zip file: a house rule. */
  private static final int MOST_FILES = 1_000;

  /** The part that makes a zip file a document of an office program. */
  private static final String OF_OFFICE = "[Content_Types].xml";

  private final Input input;
  private final ImportLimits limits;

  private Unpacking(Input input, ImportLimits limits) {
    this.input = input;
    this.limits = limits;
  }

  static List<Input> of(Input input, ImportLimits limits) throws IOException {
    byte[] start;
    try (InputStream in = input.bytes().open()) {
      start = in.readNBytes(4);
    }
    if (Packed.isGzip(start)) {
      return List.of(input.unpacked(input.name(), Packed.gunzipped(input.bytes()), true));
    }
    return Packed.isZip(start) ? new Unpacking(input, limits).unzipped() : List.of(input);
  }

  private List<Input> unzipped() throws IOException {
    List<Input> files = input.file().isPresent() ? ofFile(input.file().get()) : ofBytes();
    if (files.isEmpty()) {
      throw new ImportException(
          ImportException.Reason.FORMAT_UNRECOGNISED,
          input.name(),
          1,
          "there is no data file in this zip file, such as studies.csv");
    }
    return files.size() == 1
        ? List.of(input.unpacked(files.get(0).name(), files.get(0).bytes(), true))
        : files.stream().sorted(Comparator.comparing(Input::name, CodePoints.ORDER)).toList();
  }

  private List<Input> ofFile(Path path) throws IOException {
    List<Input> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.getEntry(OF_OFFICE) != null) {
        return List.of(input);
      }
      for (ZipEntry entry : zip.stream().filter(Unpacking::isData).toList()) {
        add(files, entry.getName(), () -> open(path, entry.getName()));
      }
    }
    return files;
  }

  private static boolean isData(ZipEntry entry) {
    return !entry.isDirectory()
        && !entry.getName().startsWith("__MACOSX/")
        && Inputs.isData(entry.getName());
  }

  private void add(List<Input> files, String name, ByteSource bytes) {
    if (files.size() == MOST_FILES) {
      throw over("the zip file holds more than 1,000 data files");
    }
    files.add(input.unpacked(input.name() + "/" + name, bytes, false));
  }

  private ImportException over(String message) {
    return new ImportException(ImportException.Reason.LIMIT_EXCEEDED, input.name(), 1, message);
  }

  private static InputStream open(Path path, String name) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException(name + " is no longer there");
      }
      InputStream plain = Packed.guarded(zip.getInputStream(entry), entry.getCompressedSize());
      return new FilterInputStream(plain) {
        @Override
        public void close() throws IOException {
          zip.close();
        }
      };
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Entries of bytes in memory are unpacked into memory, all together up to the limit. */
  private List<Input> ofBytes() throws IOException {
    List<Input> files = new ArrayList<>();
    long left = limits.bytes();
    byte[] packed;
    try (InputStream in = input.bytes().open()) {
      packed = in.readAllBytes();
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(OF_OFFICE)) {
          return List.of(input);
        }
        if (isData(entry)) {
          byte[] bytes = Packed.guarded(zip, packed.length).readNBytes(most(left));
          left -= bytes.length;
          if (left < 0) {
            throw over("the files in it are longer than " + limits.bytes() + " bytes together");
          }
          add(files, entry.getName(), ByteSource.of(bytes));
        }
      }
    }
    return files;
  }

  private static int most(long left) {
    return Math.toIntExact(Math.min(left + 1, Integer.MAX_VALUE - 8L));
  }
}
