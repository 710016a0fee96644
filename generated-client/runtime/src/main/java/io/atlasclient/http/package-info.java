/** What stands between Retrofit, OkHttp and the models. Not exported. */
@NullMarked
package io.atlasclient.http;

import org.jspecify.annotations.NullMarked;
