package org.evidencecatalog.model;

import java.util.Optional;

/** What identifies a report or study beyond this catalog. */
public sealed interface Identifier permits Doi, Pmid, Pmcid, RegistryNumber, Url, OtherIdentifier {

  /** The identifier as printed, without a resolver in front of it. */
  String value();

  /** Where a reader can open it, if that is known for this kind of identifier. */
  Optional<String> link();

  /**
   * Whether two reports with this identifier are the same report. True for DOI, PMID and PMCID; a
   * registry number links reports of one study instead.
   */
  default boolean identifiesReport() {
    return this instanceof Doi || this instanceof Pmid || this instanceof Pmcid;
  }
}
