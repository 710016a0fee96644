/** How a schema is read for comparison: references followed and allOf merged, without changing or copying the document. */
@NullMarked
package io.atlasclient.compatibility.view;

import org.jspecify.annotations.NullMarked;
