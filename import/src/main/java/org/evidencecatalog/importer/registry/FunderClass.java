package org.evidencecatalog.importer.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.model.Funding;

/**
 * Who paid, by ClinicalTrials.gov's classes. OTHER holds universities, hospitals and charities
 * alike, NETWORK and INDIV may be anyone's: of those nothing is known.
 */
final class FunderClass {

  private FunderClass() {}

  /** Reads a list of classes. */
  static List<Funding> read(String text) {
    Set<Funding> found = new LinkedHashSet<>();
    for (String item : Lists.items(text, '|')) {
      switch (DesignStatements.fold(item)) {
        case "industry" -> found.add(Funding.INDUSTRY);
        case "nih", "fed", "u.s. fed", "other gov", "other government" -> found.add(Funding.PUBLIC);
        default -> {}
      }
    }
    return List.copyOf(found);
  }
}
