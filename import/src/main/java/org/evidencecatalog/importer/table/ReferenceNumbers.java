package org.evidencecatalog.importer.table;

import java.util.ArrayList;
import java.util.List;
import org.evidencecatalog.importer.value.IdentifierItems;
import org.evidencecatalog.importer.value.Identifiers;
import org.evidencecatalog.importer.value.Lists;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.Identifier;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.RegistryNumber;
import org.evidencecatalog.model.Url;

/** Reads the cells of references files that identify a source. */
final class ReferenceNumbers {
  private final UniqueCellReader<Doi> doi;
  private final UniqueCellReader<Pmid> pmid;
  private final UniqueCellReader<Pmcid> pmcid;
  private final UniqueCellReader<List<RegistryNumber>> registration;
  private final UniqueCellReader<Url> url;
  private final UniqueCellReader<List<Identifier>> others;

  ReferenceNumbers(Readers readers) {
    this.doi = readers.unique(ReferenceColumn.DOI, Identifiers::doi);
    this.pmid = readers.unique(ReferenceColumn.PMID, Identifiers::pmid);
    this.pmcid = readers.unique(ReferenceColumn.PMCID, Identifiers::pmcid);
    this.registration =
        readers.unique(ReferenceColumn.REGISTRATION, Lists.of(';', Identifiers::registryNumber));
    this.url = readers.unique(ReferenceColumn.URL, Identifiers::url);
    this.others = readers.unique(ReferenceColumn.IDENTIFIERS, IdentifierItems::read);
  }

  List<Identifier> read(CurrentRow row) {
    List<Identifier> all = new ArrayList<>(4);
    doi.read(row).ifPresent(all::add);
    pmid.read(row).ifPresent(all::add);
    pmcid.read(row).ifPresent(all::add);
    registration.read(row).ifPresent(all::addAll);
    url.read(row).ifPresent(all::add);
    others.read(row).ifPresent(all::addAll);
    return all;
  }
}
