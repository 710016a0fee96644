/** The version diffs that MongoDB publishes, made from the same documents by the same rules. */
@NullMarked
package io.atlasclient.compatibility.versiondiff;

import org.jspecify.annotations.NullMarked;
