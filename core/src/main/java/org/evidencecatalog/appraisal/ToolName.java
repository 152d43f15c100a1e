package org.evidencecatalog.appraisal;

import java.util.List;

/**
 * What a tool is called and where it was published.
 *
 * @param code code in appraisals
 * @param name name
 * @param source publication
 * @param aliases other names
 */
record ToolName(String code, String name, String source, List<String> aliases) {

  static ToolName of(String code, String name, String source, String... aliases) {
    return new ToolName(code, name, source, List.of(aliases));
  }
}
