package org.evidencecatalog.importer.tagged;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines of a tagged format look.
 *
 * @param line a line with a tag, as group 1, and its text, as group 2
 * @param first tags that start a record, whether or not the one before was ended
 * @param last tags that end a record
 * @param outside tags of the file as a whole
 * @param listed tags of which every further line is an item of its own
 */
record TagSyntax(
    Pattern line, Set<String> first, Set<String> last, Set<String> outside, Set<String> listed) {

  Optional<TaggedLine> tagged(String text) {
    Matcher matcher = line.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String value = matcher.group(2);
    return Optional.of(new TaggedLine(matcher.group(1), value == null ? "" : value.strip()));
  }
}
