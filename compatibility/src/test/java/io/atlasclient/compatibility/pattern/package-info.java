/** Tests of patterns. */
@NullMarked
package io.atlasclient.compatibility.pattern;

import org.jspecify.annotations.NullMarked;
