/** One client under the load of many threads. */
@NullMarked
package io.atlasclient.load;

import org.jspecify.annotations.NullMarked;
