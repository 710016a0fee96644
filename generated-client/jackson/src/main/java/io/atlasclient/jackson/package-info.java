/** The bridge between the generated models and Jackson's {@code ObjectMapper}. */
@NullMarked
package io.atlasclient.jackson;

import org.jspecify.annotations.NullMarked;
