/** Tests of what is compared, wherever it comes from. */
@NullMarked
package io.atlasclient.compatibility.input;

import org.jspecify.annotations.NullMarked;
