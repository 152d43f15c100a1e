package org.evidencecatalog.importer.delimited;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidencecatalog.importer.bibliography.PublicationBuilder;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;

/** The identifiers that Zotero keeps as lines of its field Extra. */
final class ZoteroExtra {
  private static final Pattern PMID = Pattern.compile("\\bPMID:\\s*(\\d{1,9})\\b");
  private static final Pattern PMCID = Pattern.compile("\\bPMCID:\\s*(PMC\\d{1,10})\\b");

  private ZoteroExtra() {}

  static void read(String text, PublicationBuilder record) {
    Matcher pmid = PMID.matcher(text);
    if (pmid.find()) {
      Pmid.parse(pmid.group(1)).ifPresent(record::identifier);
    }
    Matcher pmcid = PMCID.matcher(text);
    if (pmcid.find()) {
      Pmcid.parse(pmcid.group(1)).ifPresent(record::identifier);
    }
    Optional.of(text)
        .map(all -> PMCID.matcher(PMID.matcher(all).replaceAll("")).replaceAll("").strip())
        .filter(rest -> !rest.isEmpty())
        .ifPresent(rest -> record.extra("Extra", rest));
  }
}
