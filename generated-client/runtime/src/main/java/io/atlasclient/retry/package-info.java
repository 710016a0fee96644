/** When a failed call is made again, as settings that a program chooses. */
@NullMarked
package io.atlasclient.retry;

import org.jspecify.annotations.NullMarked;
