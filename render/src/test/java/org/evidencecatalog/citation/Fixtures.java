package org.evidencecatalog.citation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencecatalog.model.CitationKey;
import org.evidencecatalog.model.Contributor;
import org.evidencecatalog.model.Doi;
import org.evidencecatalog.model.PartialDate;
import org.evidencecatalog.model.Pmcid;
import org.evidencecatalog.model.Pmid;
import org.evidencecatalog.model.Reference;
import org.evidencecatalog.model.ReferenceType;
import org.evidencecatalog.model.Report;
import org.evidencecatalog.model.ReportKind;
import org.evidencecatalog.model.Url;

/** Real references, as facts, and lists over them. */
final class Fixtures {
  static final Report COTCHETT =
      report(
          "cotchett2014",
          Reference.builder(
                  "Effectiveness of Trigger Point Dry Needling for Plantar Heel Pain: A Randomized"
                      + " Controlled Trial")
              .authors(people("Cotchett MP", "Munteanu SE", "Landorf KB"))
              .issued(year(2014))
              .container(Optional.of("Phys Ther"))
              .volume(Optional.of("94"))
              .issue(Optional.of("8"))
              .pages(Optional.of("1083-1094"))
              .identifiers(List.of(new Doi("10.2522/ptj.20130255")))
              .build());
  static final Report DUNNING =
      report(
          "dunning-edn",
          Reference.builder(
                  "Electrical dry needling as an adjunct to exercise, manual therapy and ultrasound"
                      + " for plantar fasciitis: A multi-center randomized clinical trial")
              .authors(
                  people(
                      "Dunning J",
                      "Butts R",
                      "Henry N",
                      "Mourad F",
                      "Brannon A",
                      "Rodriguez H",
                      "Young I",
                      "Arias-Buría JL",
                      "Fernández-de-Las-Peñas C"))
              .container(Optional.of("PLoS One"))
              .volume(Optional.of("13"))
              .issue(Optional.of("10"))
              .pages(Optional.of("e0205405"))
              .identifiers(List.of(new Pmcid("PMC6209187")))
              .build());
  static final Report SHARIAT =
      report(
          "shariat2018",
          Reference.builder(
                  "Acute effects of one session dry needling on a chronic golfer’s elbow disability")
              .authors(people("Shariat A", "Noormohammadpour P"))
              .issued(year(2018))
              .container(Optional.of("J Exerc Rehabil"))
              .volume(Optional.of("14"))
              .issue(Optional.of("1"))
              .pages(Optional.of("138-142"))
              .identifiers(List.of(new Doi("10.12965/jer.1836008.004"), new Pmid("29511665")))
              .build());
  static final Report PHYSIOPEDIA =
      report(
          "physiopedia-dn",
          Reference.builder("Dry needling")
              .type(ReferenceType.WEBPAGE)
              .container(Optional.of("Physiopedia"))
              .accessed(Optional.of(PartialDate.parse("2024-05-01")))
              .identifiers(List.of(new Url("https://www.physio-pedia.com/Dry_Needling")))
              .build());

  private Fixtures() {}

  static Report report(String key, Reference reference) {
    return Report.of(key(key), ReportKind.UNKNOWN, reference);
  }

  static Report titled(String key, String title) {
    return report(key, Reference.builder(title).build());
  }

  static CitationKey key(String value) {
    return new CitationKey(value);
  }

  static Optional<PartialDate> year(int year) {
    return Optional.of(PartialDate.ofYear(year));
  }

  /** Authors from {@code Family GG}. */
  static List<Contributor> people(String... names) {
    return Arrays.stream(names)
        .map(
            name -> {
              int blank = name.lastIndexOf(' ');
              return (Contributor)
                  new Contributor.Person(
                      name.substring(0, blank), Optional.of(name.substring(blank + 1)));
            })
        .toList();
  }

  static ReferenceList list(CitationStyle style, OutputFormat format, Report... reports) {
    Map<CitationKey, Report> byKey = new LinkedHashMap<>();
    for (Report report : reports) {
      byKey.put(report.key(), report);
    }
    return ReferenceList.of(key -> Optional.ofNullable(byKey.get(key)), style, format);
  }

  /** The one entry of a list that cites the report alone. */
  static String entry(CitationStyle style, OutputFormat format, Report report) {
    ReferenceList list = list(style, format, report);
    list.add(report.key());
    return list.entries().get(0).text();
  }
}
