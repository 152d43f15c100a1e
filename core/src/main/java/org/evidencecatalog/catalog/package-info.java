/**
 * The immutable, indexed catalog. Sources as importers read them enter, one record each; studies
 * leave that hold all their reports once, found by any key, selected and graded by question. Which
 * records are one report or one study is decided here.
 */
@NullMarked
package org.evidencecatalog.catalog;

import org.jspecify.annotations.NullMarked;
