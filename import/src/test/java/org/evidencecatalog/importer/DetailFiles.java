package org.evidencecatalog.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Study;

/** Imports of two synthetic trials with a file that speaks of them, written into a folder. */
record DetailFiles(Path folder) {
  private static final List<String> STUDIES =
      List.of(
          "id,title,condition,intervention,comparator,design,n,study,registration,doi",
          "a2020,Trial A,neck pain,heat,rest,randomised_trial,80,Trial A,NCT01234567,",
          "a2021,Trial A later,neck pain,heat,rest,randomised_trial,80,Trial A,,",
          "b2020,Trial B,neck pain,heat,rest,randomised_trial,60,,NCT07654321,10.1000/b");

  DetailFiles {
    write(folder, "studies.csv", STUDIES);
  }

  /** Imports the trials and a file; its name comes before that of the studies. */
  ImportResult read(String... lines) {
    return EvidenceImporter.standard().read(with("details.csv", lines));
  }

  /** Adds a file; returns the folder. */
  Path with(String name, String... lines) {
    write(folder, name, List.of(lines));
    return folder;
  }

  private static void write(Path folder, String name, List<String> lines) {
    try {
      Files.writeString(
          folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  String file(String name) {
    return folder.resolve(name).toString();
  }

  static Study study(ImportResult result, String key) {
    return (Study) result.catalog().find(new CitationKey(key).value()).orElseThrow();
  }
}
