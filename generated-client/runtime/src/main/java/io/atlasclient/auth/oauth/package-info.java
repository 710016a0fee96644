/** Service accounts: the client credentials grant of OAuth 2, RFC 6749, section 4.4, with revocation, RFC 7009. Not exported. */
@NullMarked
package io.atlasclient.auth.oauth;

import org.jspecify.annotations.NullMarked;
