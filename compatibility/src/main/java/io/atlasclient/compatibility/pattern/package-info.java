/** Which of two patterns matches more. */
@NullMarked
package io.atlasclient.compatibility.pattern;

import org.jspecify.annotations.NullMarked;
