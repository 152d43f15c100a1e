package org.evidencecatalog.article;

import java.util.Locale;
import java.util.Optional;
import org.evidencecatalog.grading.StatementLanguage;

/**
 * The language of the words that an article's shortcodes print.
 *
 * @param statements that of the article's locale, or English where there are no statements in it
 * @param marked whether the words say what language they are in: in all articles but English ones
 */
record ArticleLanguage(StatementLanguage statements, boolean marked) {

  /** By the article's locale; without one it is in English. */
  static ArticleLanguage of(FrontMatter frontMatter) {
    Optional<String> locale = frontMatter.locale();
    boolean english = locale.map(ArticleLanguage::isEnglish).orElse(true);
    return new ArticleLanguage(
        locale.flatMap(StatementLanguage::of).orElse(StatementLanguage.ENGLISH), !english);
  }

  private static boolean isEnglish(String tag) {
    return tag.toLowerCase(Locale.ROOT).split("-", 2)[0].equals(StatementLanguage.ENGLISH.code());
  }

  /** The attributes of an element with words of this language. */
  String attributes() {
    return marked ? attributes(statements) : "";
  }

  /** The attributes of an element whose words are in English in every article. */
  String english() {
    return marked ? attributes(StatementLanguage.ENGLISH) : "";
  }

  /** The attributes {@code lang} and {@code dir}, with a blank before each. */
  static String attributes(StatementLanguage language) {
    return " lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\"";
  }
}
