/** Turns the Markdown of a document into HTML that is safe and well-formed inside a Javadoc comment. */
@NullMarked
package io.atlasclient.generator.javadoc;

import org.jspecify.annotations.NullMarked;
