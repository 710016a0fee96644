/** Tests of the version diffs that MongoDB publishes. */
@NullMarked
package io.atlasclient.compatibility.versiondiff;

import org.jspecify.annotations.NullMarked;
