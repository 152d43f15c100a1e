package org.evidencecatalog.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evidencecatalog.vocabulary.Coded;

/**
 * The primary registries of the WHO network with ClinicalTrials.gov and PROSPERO, and the form of
 * their numbers (as seen in their public records).
 */
public enum Registry implements Coded {
  /** ClinicalTrials.gov, United States. */
  CLINICALTRIALS_GOV("NCT\\d{8}"),
  /** Australian New Zealand Clinical Trials Registry. */
  ANZCTR("ACTRN\\d{14}p?"),
  /** ISRCTN registry. */
  ISRCTN("ISRCTN\\d{8}"),
  /** EU Clinical Trials Register and its successor CTIS. */
  EU("(?:EUCTR|EUCT|CTIS)?\\d{4}-\\d{6}-\\d{2}(?:-\\d{2}|-[A-Z]{2})?"),
  /** Chinese Clinical Trial Register. */
  CHICTR("ChiCTR(?:-[A-Z]{2,4}-)?\\d{8,10}"),
  /** Clinical Trials Registry – India. */
  CTRI("CTRI/\\d{4}/\\d{2,3}/\\d{6}"),
  /** German Clinical Trials Register. */
  DRKS("DRKS\\d{8}"),
  /** Iranian Registry of Clinical Trials. */
  IRCT("IRCT\\d{8,16}N\\d+"),
  /** Japan, UMIN, JapicCTI, JMA and jRCT. */
  JAPAN("(?:JPRN-)?(?:UMIN\\d{9}|jRCTs?\\d{9,10}|JapicCTI-\\d{6}|JMA-IIA\\d{5})"),
  /** Clinical Research Information Service, Republic of Korea. */
  CRIS("KCT\\d{7}"),
  /** Overview of Medical Research in the Netherlands and its predecessor. */
  NETHERLANDS("(?:NL-OMON\\d{3,6}|NL\\d{3,5}|NTR\\d{2,5})"),
  /** Pan African Clinical Trial Registry. */
  PACTR("PACTR\\d{15,16}"),
  /** Brazilian Clinical Trials Registry. */
  REBEC("RBR-[0-9a-z]{5,10}"),
  /** Peruvian Clinical Trial Registry. */
  REPEC("PER-\\d{3}-\\d{2}"),
  /** Cuban Public Registry of Clinical Trials. */
  RPCEC("RPCEC\\d{8}"),
  /** Sri Lanka Clinical Trials Registry. */
  SLCTR("SLCTR/\\d{4}/\\d{3}"),
  /** Thai Clinical Trials Registry. */
  TCTR("TCTR\\d{8,11}"),
  /** Lebanese Clinical Trials Registry. */
  LBCTR("LBCTR\\d{10}"),
  /** International Traditional Medicine Clinical Trial Registry. */
  ITMCTR("ITMCTR\\d{10}"),
  /** WHO's universal trial number. */
  UTN("U1111-\\d{4}-\\d{4}"),
  /** PROSPERO, a registry of systematic reviews: its numbers never link studies. */
  PROSPERO("CRD\\d{11,}");

  private final Pattern form;

  Registry(String form) {
    this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }

  boolean holds(String number) {
    return form.matcher(number).matches();
  }

  /** The registry whose numbers look like this one. */
  static Optional<Registry> of(String number) {
    for (Registry registry : values()) {
      if (registry.holds(number)) {
        return Optional.of(registry);
      }
    }
    return Optional.empty();
  }

  /** Whether equal numbers make two primary records one study. */
  public boolean linksStudies() {
    return this != PROSPERO;
  }
}
