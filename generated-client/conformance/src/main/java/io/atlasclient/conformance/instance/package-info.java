/** JSON values compared by what they mean. */
@NullMarked
package io.atlasclient.conformance.instance;

import org.jspecify.annotations.NullMarked;
