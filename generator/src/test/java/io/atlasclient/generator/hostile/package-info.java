/** Documents that want to harm: whoever runs the generator must get a clear error or correct sources. */
@NullMarked
package io.atlasclient.generator.hostile;

import org.jspecify.annotations.NullMarked;
