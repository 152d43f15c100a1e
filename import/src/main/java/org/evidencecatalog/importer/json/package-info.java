/**
 * CSL-JSON, as reference managers and Crossref write it. Text enters and is read token by token;
 * one value for each item leaves the reader, which the mapper turns into publications. The only
 * user of Jackson in this module.
 */
@NullMarked
package org.evidencecatalog.importer.json;

import org.jspecify.annotations.NullMarked;
