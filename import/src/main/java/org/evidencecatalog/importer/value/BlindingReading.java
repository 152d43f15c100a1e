package org.evidencecatalog.importer.value;

import org.evidencecatalog.model.Blinding;

/**
 * What a text says of blinding.
 *
 * @param blinding who was blinded
 * @param anonymous whether somebody was blinded of whom it is not said who
 */
public record BlindingReading(Blinding blinding, boolean anonymous) {}
