/**
 * What records of trial registries mean. The texts of one record enter, by field, whatever file
 * they came from; a study of one registration leaves, with the problems found. Nothing here knows
 * files or their syntax, so that CSV and XML exports of a registry are understood alike.
 */
@NullMarked
package org.evidencecatalog.importer.registry;

import org.jspecify.annotations.NullMarked;
