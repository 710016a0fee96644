/** HTTP Digest authentication with API keys: RFC 7616, and what RFC 2617 and RFC 2069 leave to older servers. Not exported. */
@NullMarked
package io.atlasclient.auth.digest;

import org.jspecify.annotations.NullMarked;
