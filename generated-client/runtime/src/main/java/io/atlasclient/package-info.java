/** The client: how calls are made, what they answer and how they fail. The operations themselves are generated, one package an API version. */
@NullMarked
package io.atlasclient;

import org.jspecify.annotations.NullMarked;
