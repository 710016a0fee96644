@NullMarked
package io.atlasclient.auth.digest;

import org.jspecify.annotations.NullMarked;
