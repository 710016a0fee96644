/** What a program can learn of the calls under way, for metrics, traces and logs. */
@NullMarked
package io.atlasclient.observe;

import org.jspecify.annotations.NullMarked;
