package org.evidencecatalog.examples.benchmarks;

import java.io.PrintStream;
import org.evidencecatalog.catalog.Catalog;
import org.evidencecatalog.importer.EvidenceImporter;

/** Prints the heap that each study of a generated file takes once it is in a catalog. */
public final class HeapPerStudy {
  private static final int ROWS = 100_000;
  private static final int COLLECTIONS = 5;

  private HeapPerStudy() {}

  /** Measures and prints; takes no arguments. */
  public static void main(String[] args) {
    // A first run fills what the process keeps anyway: classes, vocabulary, caches.
    int warm =
        EvidenceImporter.standard().readCsv("warm.csv", GeneratedStudies.csv(1000)).imported();
    byte[] csv = GeneratedStudies.csv(ROWS);
    long before = used();
    Object sources = EvidenceImporter.standard().readCsv("studies.csv", csv).sources();
    long kept = used() - before;
    Catalog catalog = EvidenceImporter.standard().readCsv("studies.csv", csv).catalog();
    long withSources = used() - before;
    print(System.out, "studies kept", kept, ROWS);
    print(System.out, "studies and indexes of a catalog", withSources - kept, ROWS);
    // Used after measuring, so that nothing is collected before.
    System.out.println(warm + " " + sources.hashCode() + " " + catalog.studies().size());
  }

  private static void print(PrintStream out, String what, long bytes, int studies) {
    if (studies > 0) {
      out.println(what + ": " + bytes / studies + " bytes per study");
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
