/**
 * Conditions, interventions and outcomes: their labels, synonyms, hierarchy and codes. Labels as
 * printed in a study enter; concepts and the relations between them leave. The bundled vocabulary
 * holds labels of this project, plainly not codes of any terminology.
 */
@NullMarked
package org.evidencecatalog.vocabulary;

import org.jspecify.annotations.NullMarked;
