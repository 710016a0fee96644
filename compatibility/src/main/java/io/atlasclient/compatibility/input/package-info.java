/** The documents to compare: named by the user, found, verified, parsed and paired. */
@NullMarked
package io.atlasclient.compatibility.input;

import org.jspecify.annotations.NullMarked;
