/** Tests of rules. */
@NullMarked
package io.atlasclient.compatibility.rules;

import org.jspecify.annotations.NullMarked;
