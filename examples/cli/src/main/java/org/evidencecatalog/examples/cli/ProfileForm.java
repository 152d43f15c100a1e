package org.evidencecatalog.examples.cli;

import org.evidencecatalog.vocabulary.Coded;

/** The tables that GRADE makes of its grades. */
enum ProfileForm implements Coded {
  /** Evidence profile: every domain. */
  PROFILE,
  /** Summary of findings: what is expected, and how certain it is. */
  SOF;

  static ProfileForm of(String code) {
    for (ProfileForm form : values()) {
      if (form.code().equals(code)) {
        return form;
      }
    }
    throw Unusable.usage("--as " + code + ": profile or sof is expected");
  }
}
