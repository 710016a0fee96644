/** Fetches documents over HTTP, verifies them, and keeps them in a content-addressed folder. */
@NullMarked
package io.atlasclient.specs.store;

import org.jspecify.annotations.NullMarked;
