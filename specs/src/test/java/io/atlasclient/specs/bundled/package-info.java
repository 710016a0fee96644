/** Tests of the documents in {@code specs/bundled}: what they contain, and that they agree with each other. */
@NullMarked
package io.atlasclient.specs.bundled;

import org.jspecify.annotations.NullMarked;
