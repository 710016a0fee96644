/** The command line: what a user types becomes a request, what comes of it text and an exit code. */
@NullMarked
package io.atlasclient.cli;

import org.jspecify.annotations.NullMarked;
