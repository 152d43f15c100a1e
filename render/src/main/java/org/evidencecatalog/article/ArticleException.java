package org.evidencecatalog.article;

/**
 * An article that cannot be read or written at all: not UTF-8, over a limit, or about to overwrite
 * its own source. The message is one sentence for people and names the article.
 */
public final class ArticleException extends RuntimeException {

  ArticleException(String message) {
    super(message);
  }
}
