/** HTTP/1.1 on bare sockets (RFC 9112): a server that can also misbehave as no library's does. */
@NullMarked
package io.atlasclient.testing.http;

import org.jspecify.annotations.NullMarked;
