/** How credentials get into requests, and stay out of everything else. Not exported. */
@NullMarked
package io.atlasclient.auth.scheme;

import org.jspecify.annotations.NullMarked;
