/** Turns the names and values of a document, which may be any string, into legal Java identifiers. */
@NullMarked
package io.atlasclient.generator.naming;

import org.jspecify.annotations.NullMarked;
