/** Tests of policies. */
@NullMarked
package io.atlasclient.compatibility.policy;

import org.jspecify.annotations.NullMarked;
