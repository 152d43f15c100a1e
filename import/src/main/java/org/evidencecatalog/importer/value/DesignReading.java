package org.evidencecatalog.importer.value;

import org.evidencecatalog.model.StudyDesign;

/**
 * What a text says of a design.
 *
 * @param design the design
 * @param protocol whether it says that the report is a protocol
 */
public record DesignReading(StudyDesign design, boolean protocol) {}
