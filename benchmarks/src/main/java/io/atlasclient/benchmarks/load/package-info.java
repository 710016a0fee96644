/** Compares calls over HTTP under load: our client beside bare OkHttp with Jackson. */
@NullMarked
package io.atlasclient.benchmarks.load;

import org.jspecify.annotations.NullMarked;
