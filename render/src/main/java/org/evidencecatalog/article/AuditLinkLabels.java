package org.evidencecatalog.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidencecatalog.model.CitationKey;

/**
 * The citation keys in the labels of an article's link definitions: {@code [@a]: https://…} makes a
 * link of {@code [@a]}. Labels match whatever their case, as in CommonMark.
 *
 * @param folded the keys, case-folded
 */
record AuditLinkLabels(Set<String> folded) {
  private static final Pattern KEY = Pattern.compile("@(?:\\{([^{}]+)\\}|([^\\s;,{}]+))");

  AuditLinkLabels {
    folded = Set.copyOf(folded);
  }

  static AuditLinkLabels of(Collection<String> labels) {
    return new AuditLinkLabels(
        labels.stream()
            .flatMap(label -> KEY.matcher(label).results())
            .map(AuditLinkLabels::key)
            .map(AuditLinkLabels::fold)
            .collect(Collectors.toSet()));
  }

  private static String key(MatchResult match) {
    return Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(2));
  }

  boolean shadow(CitationKey key) {
    return folded.contains(fold(key.value()));
  }

  private static String fold(String key) {
    return key.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
