@NullMarked
package io.atlasclient.auth.oauth;

import org.jspecify.annotations.NullMarked;
