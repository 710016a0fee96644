/** Valid answers, made from the documents when they are first needed and kept as bytes. */
@NullMarked
package io.atlasclient.testing.answer;

import org.jspecify.annotations.NullMarked;
