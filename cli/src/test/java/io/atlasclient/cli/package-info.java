/** Tests of the command line, most of them on the runnable jar. */
@NullMarked
package io.atlasclient.cli;

import org.jspecify.annotations.NullMarked;
