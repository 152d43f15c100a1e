package org.evidencecatalog.importer.registry;

import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.importer.value.Parsed;
import org.evidencecatalog.model.StudyStatus;

/** Where a study stands, in the words of the registries. */
final class StatusMeaning {
  private static final Map<String, StudyStatus> WORDS =
      Map.ofEntries(
          Map.entry("not yet recruiting", StudyStatus.PLANNED),
          Map.entry("pending", StudyStatus.PLANNED),
          Map.entry("planned", StudyStatus.PLANNED),
          Map.entry("recruiting", StudyStatus.RECRUITING),
          Map.entry("enrolling by invitation", StudyStatus.RECRUITING),
          Map.entry("open to recruitment", StudyStatus.RECRUITING),
          Map.entry("active, not recruiting", StudyStatus.ACTIVE),
          Map.entry("active not recruiting", StudyStatus.ACTIVE),
          Map.entry("ongoing", StudyStatus.ACTIVE),
          Map.entry("completed", StudyStatus.COMPLETED),
          Map.entry("complete", StudyStatus.COMPLETED),
          Map.entry("terminated", StudyStatus.TERMINATED),
          Map.entry("stopped early", StudyStatus.TERMINATED),
          Map.entry("prematurely ended", StudyStatus.TERMINATED),
          Map.entry("suspended", StudyStatus.SUSPENDED),
          Map.entry("temporary halt", StudyStatus.SUSPENDED),
          Map.entry("temporarily halted", StudyStatus.SUSPENDED),
          Map.entry("withdrawn", StudyStatus.WITHDRAWN),
          Map.entry("unknown", StudyStatus.UNKNOWN),
          Map.entry("unknown status", StudyStatus.UNKNOWN));

  private StatusMeaning() {}

  /** Reads a text. */
  static Parsed<StudyStatus> read(String text) {
    return Optional.ofNullable(WORDS.get(DesignStatements.fold(text)))
        .map(Parsed::plain)
        .orElseGet(
            () ->
                Parsed.interpreted(
                    StudyStatus.UNKNOWN,
                    "this does not tell where a study stands; it stays unknown"));
  }
}
