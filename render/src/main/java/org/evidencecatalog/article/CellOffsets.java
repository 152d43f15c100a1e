package org.evidencecatalog.article;

import java.util.Arrays;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Mends offsets in table cells. The table parser takes the backslash out of {@code \|} before the
 * cell is parsed, so that what comes behind seems to stand further to the left than it does.
 */
final class CellOffsets {
  private static final CellOffsets NONE = new CellOffsets(0, new int[0]);

  private final int cellStart;
  private final int[] shifted;

  private CellOffsets(int cellStart, int[] shifted) {
    this.cellStart = cellStart;
    this.shifted = shifted;
  }

  static CellOffsets of(Node block, String source) {
    if (!(block instanceof TableCell) || block.getSourceSpans().isEmpty()) {
      return NONE;
    }
    SourceSpan span = block.getSourceSpans().get(0);
    int start = span.getInputIndex();
    String cell = source.substring(start, start + span.getLength());
    return cell.contains("\\|") ? new CellOffsets(start, shifted(cell)) : NONE;
  }

  private static int[] shifted(String cell) {
    int[] positions = new int[cell.length() + 1];
    int at = 0;
    for (int i = 0; i < cell.length(); i++) {
      positions[at++] = i;
      if (cell.startsWith("\\|", i)) {
        i++;
      }
    }
    Arrays.fill(positions, at, positions.length, cell.length());
    return positions;
  }

  /** Where in the source a place is that the parser reports. */
  int inSource(int reported) {
    int within = reported - cellStart;
    return within < 0 || within >= shifted.length ? reported : cellStart + shifted[within];
  }
}
