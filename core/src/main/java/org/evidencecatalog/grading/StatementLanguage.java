package org.evidencecatalog.grading;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidencecatalog.vocabulary.Coded;

/**
 * A language that statements are written in. Its texts avoid agreement with what is inserted:
 * labels of interventions, outcomes and conditions stand in them as they are, between quotation
 * marks outside English.
 */
public enum StatementLanguage implements Coded {
  /** The language the texts are written in first; the default. */
  ENGLISH("en", PluralRule.ONE_IS_ONE, false),
  /** German. */
  GERMAN("de", PluralRule.ONE_IS_ONE, false),
  /** French. */
  FRENCH("fr", PluralRule.NONE_IS_ONE, false),
  /** Spanish. */
  SPANISH("es", PluralRule.ONE_IS_ONE, false),
  /** Portuguese, of Brazil. */
  PORTUGUESE("pt", PluralRule.NONE_IS_ONE, false),
  /** Modern Standard Arabic, with western digits. */
  ARABIC("ar", PluralRule.ARABIC, true);

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  /** Embeddings, overrides, isolates and what ends them: they reach beyond the text they are in. */
  private static final Pattern DIRECTION_CONTROLS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

  private final String code;
  private final PluralRule plural;
  private final boolean rightToLeft;

  StatementLanguage(String code, PluralRule plural, boolean rightToLeft) {
    this.code = code;
    this.plural = plural;
    this.rightToLeft = rightToLeft;
  }

  /**
   * The language of a BCP 47 tag in any case, such as {@code de}, {@code pt-PT} or {@code ar_EG};
   * its region is not looked at. Empty if it is none of these languages.
   */
  public static Optional<StatementLanguage> of(String tag) {
    String language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Stream.of(values()).filter(each -> each.code.equals(language)).findFirst();
  }

  /** The codes of all languages, English first. */
  public static List<String> codes() {
    return Stream.of(values()).map(StatementLanguage::code).toList();
  }

  /** The code of ISO 639-1, for example {@code de}: fit for the attribute {@code lang}. */
  @Override
  public String code() {
    return code;
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /** {@code ltr} or {@code rtl}: fit for the attribute {@code dir}. */
  public String direction() {
    return rightToLeft ? "rtl" : "ltr";
  }

  /** Whether every text was written by a person or follows a published translation. */
  public boolean isReviewed() {
    return bundle().unreviewed().isEmpty();
  }

  /** Keys of the texts that were made by a machine and nobody has looked at since. */
  public Set<String> toBeReviewed() {
    return bundle().unreviewed();
  }

  PluralRule plural() {
    return plural;
  }

  StatementBundle bundle() {
    return StatementBundle.of(this);
  }

  /** A text without pieces. */
  String text(StatementText text) {
    return text(text, Map.of());
  }

  /**
   * A text with its pieces filled in.
   *
   * @throws IllegalArgumentException if a piece is missing
   */
  String text(StatementText text, Map<String, String> pieces) {
    return bundle().with(text.key(), pieces);
  }

  /** The text for so many, with its pieces filled in. */
  String counted(StatementText text, int number, Map<String, String> pieces) {
    return bundle().with(text.key(plural.of(number)), pieces);
  }

  /** A number from two on in words where the language has them here, else in digits. */
  String number(int number) {
    List<String> fromTwo = List.of(text(StatementText.FROM_TWO).split(" ", -1));
    boolean inWords = number >= 2 && number - 2 < fromTwo.size();
    return inWords && !fromTwo.get(0).isEmpty()
        ? fromTwo.get(number - 2)
        : Integer.toString(number);
  }

  /** Items one after the other. */
  String listed(List<String> items) {
    return items.stream()
        .reduce((all, next) -> text(StatementText.LISTED, Map.of("items", all, "next", next)))
        .orElse("");
  }

  /** Items of which one is meant. */
  String alternatives(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? listed(items)
        : text(
            StatementText.ALTERNATIVES,
            Map.of("items", listed(items.subList(0, last)), "last", items.get(last)));
  }

  /** A label from the data, as it stands in a sentence. */
  String label(String label) {
    return text(StatementText.LABEL, Map.of("label", isolated(label)));
  }

  /**
   * A text in whatever script, kept from turning the order of the words around it: between first
   * strong isolate and pop directional isolate (Unicode Standard Annex 9) if the sentence or the
   * text runs from right to left. Characters in it that steer the direction are then left out.
   */
  String isolated(String text) {
    char[] characters = text.toCharArray();
    if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
      return text;
    }
    return FIRST_STRONG_ISOLATE
        + DIRECTION_CONTROLS.matcher(text).replaceAll("")
        + POP_DIRECTIONAL_ISOLATE;
  }
}
