package org.evidencecatalog.article;

import java.util.List;
import java.util.Map;
import org.evidencecatalog.model.CitationKey;

/** The smallest pieces of our syntax, found while Markdown's own inline syntax is parsed. */
sealed interface Token {

  /** A key with its at sign: {@code @a} or <code>@{a b}</code>. */
  record Key(CitationKey key) implements Token {}

  /** A well-formed shortcode between <code>{{&lt;</code> and <code>&gt;}}</code>. */
  record Shortcode(String name, Arguments arguments) implements Token {}

  /** What belongs to another tool and stays as it is: <code>{{% … %}}</code> and the like. */
  record Foreign() implements Token {}

  /** Attributes right behind a closing bracket. */
  record Attributes(Arguments arguments) implements Token {

    boolean isClaim() {
      return arguments.positional().contains(".claim");
    }
  }

  /** Where something of ours begins that is malformed; only its first character is covered. */
  record Malformed(String message) implements Token {}

  /**
   * Arguments of a shortcode or attributes.
   *
   * @param positional those without a name, in order
   * @param named those with a name, in order
   */
  record Arguments(List<String> positional, Map<String, String> named) {}
}
