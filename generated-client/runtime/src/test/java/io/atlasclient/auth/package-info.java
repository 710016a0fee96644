@NullMarked
package io.atlasclient.auth;

import org.jspecify.annotations.NullMarked;
