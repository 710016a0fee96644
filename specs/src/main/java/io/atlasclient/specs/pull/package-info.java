/** The pull command: fetches every document of the catalog and, where asked, pins what it got. */
@NullMarked
package io.atlasclient.specs.pull;

import org.jspecify.annotations.NullMarked;
