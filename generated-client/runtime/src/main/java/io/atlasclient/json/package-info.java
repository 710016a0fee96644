/**
 * Streaming JSON for the generated models: codecs, a reader, a writer and an immutable tree, with no type of a JSON library in any signature.
 */
@NullMarked
package io.atlasclient.json;

import org.jspecify.annotations.NullMarked;
