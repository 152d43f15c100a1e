package org.evidencecatalog.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who did not know which treatment was given, beside the word the source uses for it. A study
 * called single-blind of which nobody is named stays exactly that.
 *
 * @param label the word used
 * @param asPrinted the text it was read from, if that says more than the label
 * @param participants whether the participants were blinded
 * @param providers whether those who gave the treatment were blinded
 * @param outcomeAssessors whether those who measured were blinded
 * @param analysts whether those who analysed were blinded
 */
public record Blinding(
    BlindingLabel label,
    Optional<String> asPrinted,
    Answer participants,
    Answer providers,
    Answer outcomeAssessors,
    Answer analysts) {

  /** Nothing is known. */
  public static final Blinding UNKNOWN =
      new Blinding(
          BlindingLabel.UNKNOWN,
          Optional.empty(),
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN,
          Answer.UNKNOWN);

  /** Checks that nothing is null. */
  public Blinding {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(asPrinted, "asPrinted");
    Objects.requireNonNull(participants, "participants");
    Objects.requireNonNull(providers, "providers");
    Objects.requireNonNull(outcomeAssessors, "outcomeAssessors");
    Objects.requireNonNull(analysts, "analysts");
  }

  /** Whether anybody is known to be, or not to be, blinded. */
  public boolean namesAnybody() {
    return participants != Answer.UNKNOWN
        || providers != Answer.UNKNOWN
        || outcomeAssessors != Answer.UNKNOWN
        || analysts != Answer.UNKNOWN;
  }
}
