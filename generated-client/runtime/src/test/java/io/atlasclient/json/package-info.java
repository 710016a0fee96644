/** Tests of the streaming JSON, most of them through the sample models. */
@NullMarked
package io.atlasclient.json;

import org.jspecify.annotations.NullMarked;
