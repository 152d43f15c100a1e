package org.evidencecatalog.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.Node;
import org.evidencecatalog.article.SpanFinder.Range;

/**
 * An article in Markdown with what is ours in it found: citations, claims and shortcodes. Immutable
 * and thread-safe.
 *
 * <p>Nothing is ours in code, raw HTML, images, link destinations, automatic links and front
 * matter. Reading takes time linear in the length of the text.
 */
public final class Article {
  /** Greatest size in bytes; a house rule, far above any text that people read. */
  public static final int MAX_BYTES = 32 << 20;

  /** Greatest number of image brackets open at once, which Markdown's parser is slow with. */
  private static final int MAX_IMAGES = 1000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final boolean marked;
  private final String text;
  private final LineIndex lines;
  private final FrontMatter frontMatter;
  private final int bodyStart;
  private final List<Span> spans;
  private final List<Sentence> sentences;
  private final List<String> linkLabels;
  private final List<Range> foreign;
  private final List<Range> linkTexts;
  private final Set<Integer> alone;
  private final List<Finding> problems;

  private Article(String name, String whole) {
    this.name = Objects.requireNonNull(name, "name");
    this.marked = !whole.isEmpty() && whole.charAt(0) == BYTE_ORDER_MARK;
    this.text = marked ? whole.substring(1) : whole;
    checkImages(name, text);
    this.lines = LineIndex.of(text);
    Problems found = new Problems(name, lines);
    FrontMatterReader.Outcome front = FrontMatterReader.read(text, lines, found);
    this.frontMatter = front.values();
    this.bodyStart = front.end();
    MarkdownTree tree = MarkdownTree.parse(name, withoutFrontMatter(text, bodyStart));
    List<Span> allSpans = new ArrayList<>();
    List<Sentence> allSentences = new ArrayList<>();
    List<Range> allForeign = new ArrayList<>();
    List<Range> allLinkTexts = new ArrayList<>();
    Set<Integer> allAlone = new HashSet<>();
    for (Node block : tree.textBlocks()) {
      List<InlineText.Piece> pieces = InlineText.of(block, text);
      SpanFinder.Outcome outcome = new SpanFinder(text, lines, found).find(pieces);
      InlineText.onlyToken(block, pieces).ifPresent(allAlone::add);
      outcome.spans().forEach(placed -> allSpans.add(placed.span()));
      allForeign.addAll(outcome.foreign());
      allLinkTexts.addAll(outcome.linkTexts());
      if (InlineText.isProse(block)) {
        allSentences.addAll(SentenceSplitter.split(outcome, lines));
      }
    }
    this.spans = List.copyOf(allSpans);
    this.sentences = List.copyOf(allSentences);
    this.foreign = List.copyOf(allForeign);
    this.linkTexts = List.copyOf(allLinkTexts);
    this.alone = Set.copyOf(allAlone);
    this.linkLabels = List.copyOf(tree.linkLabels());
    this.problems = found.inOrder();
  }

  /**
   * Reads an article.
   *
   * @param path the file; its path as given is the article's name
   * @throws ArticleException if it is not UTF-8, larger than {@link #MAX_BYTES}, or nested too
   *     deeply
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Article read(Path path) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new ArticleException(path + ": an article has at most " + (MAX_BYTES >> 20) + " MiB");
      }
      return of(path.toString(), decode(path, Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(Path path, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      throw new ArticleException(
          path + ": byte " + (buffer.position() + 1) + " is not UTF-8; save the article as UTF-8");
    }
  }

  /**
   * An article from its text.
   *
   * @param name the article as messages name it
   * @param text its text, with or without a byte-order mark
   * @throws ArticleException if it is nested too deeply
   */
  public static Article of(String name, String text) {
    return new Article(name, text);
  }

  private static void checkImages(String name, String text) {
    int open = 0;
    for (int i = text.indexOf('['); i >= 0; i = next(text, i + 1)) {
      if (text.charAt(i) == ']') {
        open = Math.max(0, open - 1);
      } else if (i > 0 && text.charAt(i - 1) == '!' && ++open > MAX_IMAGES) {
        throw new ArticleException(
            name + ": more than " + MAX_IMAGES + " images are nested in each other");
      }
    }
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '[' || text.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  /** The text with blanks for its front matter, so that all offsets stay. */
  static String withoutFrontMatter(String text, int end) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** The article as the user named it. */
  public String name() {
    return name;
  }

  /** Its text without a byte-order mark; all offsets count in it. */
  public String text() {
    return text;
  }

  /** Whether its source begins with a byte-order mark. */
  public boolean hasByteOrderMark() {
    return marked;
  }

  /** What it says of itself. */
  public FrontMatter frontMatter() {
    return frontMatter;
  }

  /** Offset at which the text behind the front matter begins. */
  int bodyStart() {
    return bodyStart;
  }

  /** What is ours, in order; what stands inside a claim is found in the claim. */
  public List<Span> spans() {
    return spans;
  }

  /** Sentences of prose outside claims, headings, tables and code, in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Labels of its Markdown link definitions, as written between the brackets. */
  public List<String> linkLabels() {
    return linkLabels;
  }

  /** What is malformed: findings of code {@link FindingCode#SYNTAX_ERROR}, in order. */
  public List<Finding> problems() {
    return problems;
  }

  /**
   * 1-based line of an offset in {@link #text()}; CRLF, LF and CR each end a line.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public int line(int offset) {
    return lines.line(Objects.checkIndex(offset, text.length() + 1));
  }

  /**
   * 1-based position of an offset in its line, in UTF-16 units.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public int column(int offset) {
    return lines.column(Objects.checkIndex(offset, text.length() + 1));
  }

  /** Shortcodes in the notation of other tools, which stay as they are. */
  List<Range> foreign() {
    return foreign;
  }

  /** Where the texts of links stand, in which no other link can. */
  List<Range> linkTexts() {
    return linkTexts;
  }

  /** Where the tokens begin that have a paragraph of their own, not in a list or quote. */
  Set<Integer> alone() {
    return alone;
  }

  @Override
  public String toString() {
    return name;
  }
}
