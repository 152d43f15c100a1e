package org.evidencecatalog.importer;

import java.io.IOException;
import org.evidencecatalog.importer.text.TextFault;
import org.evidencecatalog.vocabulary.VocabularyBuilder;

/** An input whose format is known and which can read itself. Used once. */
interface RecognisedInput {

  /** When it is read. */
  Stage stage();

  /** Its name in messages. */
  String file();

  /** Adds its concepts, before anything else is read; most have none. */
  default void addConcepts(VocabularyBuilder concepts) {}

  /**
   * Reads everything into a target.
   *
   * @return what became of the file
   */
  ImportedFile read(ImportTarget target) throws IOException, TextFault;

  /** The order in which inputs are read; within a stage as they were given. */
  enum Stage {
    /** Files of vocabulary, which take effect on all others. */
    CONCEPTS,
    /** Stored catalogs, whose keys come before those of other files. */
    CATALOGS,
    /** Studies and background sources. */
    SOURCES,
    /** What files say of studies of any input: results, appraisals and judgements. */
    DETAILS
  }
}
