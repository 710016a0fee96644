/** Who may call: tokens of service accounts (RFC 6749) and API keys (RFC 7616), as Atlas wants them. */
@NullMarked
package io.atlasclient.testing.auth;

import org.jspecify.annotations.NullMarked;
