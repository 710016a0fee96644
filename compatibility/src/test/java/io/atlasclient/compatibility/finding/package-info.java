/** Tests of what a comparison found. */
@NullMarked
package io.atlasclient.compatibility.finding;

import org.jspecify.annotations.NullMarked;
