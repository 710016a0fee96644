/** A whole comparison as command lines and builds run it: from what a user wrote to files and an exit code. */
@NullMarked
package io.atlasclient.compatibility.run;

import org.jspecify.annotations.NullMarked;
