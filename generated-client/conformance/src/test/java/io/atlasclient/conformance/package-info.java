/** Tests of the generated models, which all versions share. */
@NullMarked
package io.atlasclient.conformance;

import org.jspecify.annotations.NullMarked;
