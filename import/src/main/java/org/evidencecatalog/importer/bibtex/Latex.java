package org.evidencecatalog.importer.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns LaTeX into plain text: accents and letters become characters, commands for style and braces
 * go, dashes and quotes become those of print. Commands that are not known stay as they are.
 */
final class Latex {
  /** Combining marks by the command that sets them. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("'", "\u0301"),
          Map.entry("`", "\u0300"),
          Map.entry("^", "\u0302"),
          Map.entry("\"", "\u0308"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry(".", "\u0307"),
          Map.entry("u", "\u0306"),
          Map.entry("v", "\u030C"),
          Map.entry("H", "\u030B"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("r", "\u030A"),
          Map.entry("b", "\u0331"),
          Map.entry("d", "\u0323"));

  private static final Map<String, String> SYMBOLS = symbols();

  private final String text;
  private final StringBuilder out;
  private int position;
  private String mark = "";

  private Latex(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  private static Map<String, String> symbols() {
    Map<String, String> symbols = new HashMap<>();
    put(symbols, "ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ");
    put(symbols, "dj đ DJ Đ ng ŋ NG Ŋ alpha α beta β gamma γ delta δ epsilon ε kappa κ lambda λ");
    put(symbols, "mu μ pi π rho ρ sigma σ tau τ phi φ chi χ omega ω Delta Δ Omega Ω theta θ eta η");
    put(symbols, "textmu µ textbeta β textalpha α pm ± textpm ± times × texttimes × cdot ·");
    put(symbols, "geq ≥ ge ≥ leq ≤ le ≤ neq ≠ approx ≈ infty ∞ degree ° textdegree °");
    put(symbols, "textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “");
    put(symbols, "textquotedblright ” textregistered ® texttrademark ™ textcopyright © ldots …");
    put(symbols, "dots … textellipsis … textless < textgreater > textbar | textasciitilde ~");
    put(symbols, "rightarrow → leftarrow ← S § P ¶ pounds £ euro € texteuro € guillemotleft «");
    put(symbols, "guillemotright » textbackslash \\ textunderscore _ textasciicircum ^");
    for (String dropped :
        "emph textit textbf textrm textsc textsf texttt textup textnormal textsuperscript textsubscript"
            .split(" ", -1)) {
      symbols.put(dropped, "");
    }
    for (String dropped :
        "mathrm mathit mathbf mathsf ensuremath mbox it bf em rm sc sf tt url href noopsort relax"
            .split(" ", -1)) {
      symbols.put(dropped, "");
    }
    return Map.copyOf(symbols);
  }

  private static void put(Map<String, String> symbols, String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      symbols.put(words[i], words[i + 1]);
    }
  }

  /** The plain text. */
  static String plain(String text) {
    return text.indexOf('\\') < 0 && isPlain(text) ? text : new Latex(text).decoded();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("{}~$-`'".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private String decoded() {
    while (position < text.length()) {
      char c = text.charAt(position++);
      switch (c) {
        case '\\' -> command();
        case '{', '}', '$' -> {
          // Braces group and dollars enclose formulas; neither is printed.
        }
        case '~' -> out.append(' ');
        case '-' -> dashes();
        case '`' -> out.append(doubled('`') ? "“" : "‘");
        case '\'' -> out.append(doubled('\'') ? "”" : "'");
        default -> letter(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private boolean doubled(char c) {
    boolean twice = position < text.length() && text.charAt(position) == c;
    position += twice ? 1 : 0;
    return twice;
  }

  private void dashes() {
    int count = 1;
    while (doubled('-')) {
      count++;
    }
    out.append(count == 2 ? "–" : count == 3 ? "—" : "-".repeat(count));
  }

  private void letter(char c) {
    out.append(c);
    if (!mark.isEmpty() && !Character.isHighSurrogate(c) && c > ' ') {
      out.append(mark);
      mark = "";
    }
  }

  private void command() {
    if (position == text.length()) {
      out.append('\\');
      return;
    }
    String name = name();
    String accent = ACCENTS.get(name);
    if (accent != null) {
      mark = accent;
    } else if (!Character.isLetter(name.charAt(0))) {
      out.append(name.equals("\\") || name.equals(",") || name.equals("/") ? "" : name);
    } else {
      symbol(name, SYMBOLS.get(name));
    }
  }

  private void symbol(String name, @Nullable String symbol) {
    if (symbol == null) {
      out.append('\\').append(name);
    } else if (!mark.isEmpty() && (name.equals("i") || name.equals("j"))) {
      letter(name.charAt(0));
    } else {
      symbol.chars().forEach(c -> letter((char) c));
    }
  }

  /** The letters of a command with the blanks after them, or one other character. */
  private String name() {
    int start = position;
    while (position < text.length() && isAsciiLetter(text.charAt(position))) {
      position++;
    }
    if (position == start) {
      return text.substring(start, ++position);
    }
    String name = text.substring(start, position);
    while (position < text.length() && text.charAt(position) == ' ') {
      position++;
    }
    return name;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
