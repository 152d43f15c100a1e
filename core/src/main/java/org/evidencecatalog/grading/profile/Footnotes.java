package org.evidencecatalog.grading.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidencecatalog.grading.Judgement;

/** Collects the notes of a profile in the order in which its cells need them. */
final class Footnotes {
  private static final int LETTERS = 26;

  private final Map<List<String>, Footnote> notes = new LinkedHashMap<>();

  /** The letter of the note on a judgement. */
  String letter(Judgement judgement) {
    String text = text(judgement);
    return notes
        .computeIfAbsent(
            List.of(judgement.rule(), text),
            any -> new Footnote(letter(notes.size()), judgement.rule(), text))
        .letter();
  }

  private static String text(Judgement judgement) {
    return judgement
        .override()
        .map(
            override ->
                judgement.reason()
                    + " "
                    + override.by()
                    + " ("
                    + override.date()
                    + ") set "
                    + signed(judgement.change())
                    + " in place of "
                    + (judgement.proposed().isPresent()
                        ? signed(judgement.proposed().getAsInt())
                        : "no proposal")
                    + ": "
                    + sentence(override.rationale()))
        .orElse(judgement.reason());
  }

  private static String sentence(String text) {
    return text.matches("(?s).*[.!?]") ? text : text + ".";
  }

  private static String signed(int change) {
    return change < 0 ? "−" + -change : change > 0 ? "+" + change : "0";
  }

  private static String letter(int position) {
    String last = Character.toString('a' + position % LETTERS);
    return position < LETTERS ? last : letter(position / LETTERS - 1) + last;
  }

  List<Footnote> all() {
    return List.copyOf(notes.values());
  }
}
