package org.evidencecatalog.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evidencecatalog.importer.EvidenceImporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Importing 100,000 studies beside plain CSV parsing of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx2g", "-Xms2g"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ImportBenchmark {
  private static final int ROWS = 100_000;

  private final byte[] csv = GeneratedStudies.csv(ROWS);

  /** Plain Commons CSV, touching every cell. */
  @Benchmark
  public int plainParsing() throws IOException {
    int length = 0;
    try (CSVParser parser =
        CSVFormat.DEFAULT.parse(
            new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
      for (CSVRecord row : parser) {
        for (int i = 0; i < row.size(); i++) {
          length += row.get(i).length();
        }
      }
    }
    return length;
  }

  /** The importer: studies, problems, everything that is kept of a row. */
  @Benchmark
  public Object importing() {
    return EvidenceImporter.standard().readCsv("studies.csv", csv).sources();
  }

  /** The importer and the catalog with its links and indexes. */
  @Benchmark
  public Object importingAndCataloging() {
    return EvidenceImporter.standard().readCsv("studies.csv", csv).catalog();
  }
}
