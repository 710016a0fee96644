/** What the generator emits, by hand and small: the contract between generated code and this module, as code that runs. */
@NullMarked
package io.atlasclient.sample;

import org.jspecify.annotations.NullMarked;
