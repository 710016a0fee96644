/** Access tokens of service accounts, and where they are kept. */
@NullMarked
package io.atlasclient.auth;

import org.jspecify.annotations.NullMarked;
