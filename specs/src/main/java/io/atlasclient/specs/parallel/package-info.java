/** Work on several documents at once. */
@NullMarked
package io.atlasclient.specs.parallel;

import org.jspecify.annotations.NullMarked;
