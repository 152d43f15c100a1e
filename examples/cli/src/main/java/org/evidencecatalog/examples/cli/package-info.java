/**
 * The {@code evidence} command. Arguments and files enter; text for people or one JSON document
 * leaves on standard output, messages on standard error, and an exit code that scripts can trust.
 */
@NullMarked
package org.evidencecatalog.examples.cli;

import org.jspecify.annotations.NullMarked;
