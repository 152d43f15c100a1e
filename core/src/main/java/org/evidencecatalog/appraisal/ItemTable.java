package org.evidencecatalog.appraisal;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The domains or items of one tool, read from this package's resources: a line each, cells between
 * bars: code, name, name of the answer scale, what it is only asked for, other headers between
 * semicolons, text. Lines that begin with {@code #} are remarks.
 */
final class ItemTable {
  private static final int COLUMNS = 6;
  private static final Pattern LEAD =
      Pattern.compile("^(risk of )?bias (due to|in|arising from|from) ", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)$");
  private static final Pattern NUMBER = Pattern.compile("(D|item)(\\d*\\p{Alpha}?)");

  private final List<ToolItem> items;
  private final Map<String, AnswerScale> scales = new HashMap<>();
  private final Map<String, ToolItem> byCode = new HashMap<>();
  private final Map<String, ToolItem> byHeader = new HashMap<>();

  private ItemTable(List<Row> rows) {
    this.items = rows.stream().map(Row::item).toList();
    for (Row row : rows) {
      scales.put(row.item().code(), row.scale());
      byCode.put(row.item().code(), row.item());
      headersOf(row.item()).forEach(header -> register(header, row.item()));
    }
  }

  /** The items of a resource, all with one scale. */
  static ItemTable read(String resource, AnswerScale scale) {
    return read(resource, Map.of("", scale), UnaryOperator.identity());
  }

  /**
   * The items of a resource.
   *
   * @param scales scales by the name in the third column
   * @param edit what a variant of the tool makes of the items
   */
  static ItemTable read(
      String resource, Map<String, AnswerScale> scales, UnaryOperator<List<ToolItem>> edit) {
    List<ToolItem> read = new ArrayList<>();
    Map<String, AnswerScale> byCode = new HashMap<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text(resource))) {
      if (!line.startsWith("#")) {
        List<String> cells = Splitter.on('|').trimResults().limit(COLUMNS).splitToList(line);
        AnswerScale scale = Objects.requireNonNull(scales.get(cells.get(2)), line);
        byCode.put(cells.get(0), scale);
        read.add(item(cells, scale));
      }
    }
    return new ItemTable(
        edit.apply(read).stream()
            .map(item -> new Row(item, Objects.requireNonNull(byCode.get(item.code()))))
            .toList());
  }

  private static ToolItem item(List<String> cells, AnswerScale scale) {
    return new ToolItem(
        cells.get(0),
        cells.get(1),
        cells.get(5),
        scale.words(),
        Optional.of(cells.get(3)).filter(text -> !text.isEmpty()),
        Splitter.on(';').trimResults().omitEmptyStrings().splitToList(cells.get(4)));
  }

  private static String text(String resource) {
    URL url =
        Objects.requireNonNull(
            ItemTable.class.getResource(resource), () -> resource + " is missing");
    try {
      return Resources.toString(url, StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Code, name, usual names, and for D1 or item1 the number, alone or before the name. */
  private static List<String> headersOf(ToolItem item) {
    List<String> headers = new ArrayList<>(item.headers());
    headers.add(item.code());
    headers.add(item.name());
    headers.add(item.code() + " " + item.name());
    Matcher numbered = NUMBER.matcher(item.code());
    if (numbered.matches()) {
      String number = numbered.group(2);
      boolean domain = numbered.group(1).equals("D");
      headers.addAll(
          List.of(
              number,
              number + " " + item.name(),
              domain ? "domain " + number : "q" + number,
              domain ? "domain " + number + " " + item.name() : "question " + number));
    }
    return headers;
  }

  private void register(String header, ToolItem item) {
    ToolItem other = byHeader.put(folded(header), item);
    if (other != null && !other.equals(item)) {
      throw new IllegalStateException(header + " means " + other.code() + " and " + item.code());
    }
  }

  private static String folded(String header) {
    String spaced = header.replace('.', ' ').replace('_', ' ').strip();
    return Folding.name(LEAD.matcher(spaced).replaceFirst(""));
  }

  List<ToolItem> items() {
    return items;
  }

  /** Codes of the items without which an appraisal is incomplete. */
  List<String> required() {
    return items.stream().filter(ToolItem::required).map(ToolItem::code).toList();
  }

  /** A parenthesis behind a name, such as "(selection bias)", is passed over. */
  Optional<ToolItem> itemFor(String header) {
    ToolItem exact = byCode.get(header);
    if (exact == null) {
      exact = byHeader.get(folded(header));
    }
    if (exact == null && header.endsWith(")")) {
      exact = byHeader.get(folded(PARENTHESIS.matcher(header).replaceFirst("")));
    }
    return Optional.ofNullable(exact);
  }

  Optional<String> readAnswer(String header, String text) {
    return itemFor(header).flatMap(item -> scale(item).read(text));
  }

  /** The scale of an item of this tool. */
  AnswerScale scale(ToolItem item) {
    return Objects.requireNonNull(scales.get(item.code()), item.code());
  }

  private record Row(ToolItem item, AnswerScale scale) {}
}
