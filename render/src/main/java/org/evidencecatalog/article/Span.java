package org.evidencecatalog.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evidencecatalog.citation.Citation;

/**
 * A piece of an article that is ours: a citation, a claim or a shortcode. Offsets are UTF-16 units
 * in the article's text, the end exclusive.
 */
public sealed interface Span {

  /** First character. */
  int start();

  /** One after the last character. */
  int end();

  /** 1-based line of the first character. */
  int line();

  /** 1-based position of the first character in its line, in UTF-16 units. */
  int column();

  /**
   * A citation: {@code [see @a, p. 3; -@b]} or {@code @a}.
   *
   * @param start first character
   * @param end one after the last character
   * @param line 1-based line
   * @param column 1-based position in the line
   * @param citation what is cited, and how
   */
  record CitationSpan(int start, int end, int line, int column, Citation citation) implements Span {
    /** Checks that the citation is there. */
    public CitationSpan {
      Objects.requireNonNull(citation, "citation");
    }
  }

  /**
   * A claim: <code>[text]{.claim condition="…"}</code>.
   *
   * @param start first character, the opening bracket
   * @param end one after the closing brace
   * @param line 1-based line of the opening bracket
   * @param column 1-based position of the opening bracket in its line
   * @param innerStart first character of the text between the brackets
   * @param innerEnd one after its last character
   * @param claim what the claim says it is about
   * @param text the words between the brackets without citations, shortcodes and markup, blanks
   *     folded
   * @param inner the citations and shortcodes between the brackets, in order
   */
  record ClaimSpan(
      int start,
      int end,
      int line,
      int column,
      int innerStart,
      int innerEnd,
      Claim claim,
      String text,
      List<Span> inner)
      implements Span {
    /**
     * Validates and copies.
     *
     * @throws IllegalArgumentException if a claim stands inside the claim
     */
    public ClaimSpan {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(text, "text");
      inner = List.copyOf(inner);
      if (inner.stream().anyMatch(ClaimSpan.class::isInstance)) {
        throw new IllegalArgumentException("a claim holds no other claim");
      }
    }
  }

  /**
   * A shortcode: <code>{{&lt; grade condition="…" &gt;}}</code>.
   *
   * @param start first character, the first brace
   * @param end one after the last brace
   * @param line 1-based line
   * @param column 1-based position in the line
   * @param name its name
   * @param positional arguments without a name, in order
   * @param named arguments with a name, in order
   */
  record ShortcodeSpan(
      int start,
      int end,
      int line,
      int column,
      String name,
      List<String> positional,
      Map<String, String> named)
      implements Span {
    /** Copies. */
    public ShortcodeSpan {
      Objects.requireNonNull(name, "name");
      positional = List.copyOf(positional);
      named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    /** The argument with that name. */
    public Optional<String> argument(String key) {
      return Optional.ofNullable(named.get(key));
    }
  }
}
