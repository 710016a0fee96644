/** Tests of whole comparisons. */
@NullMarked
package io.atlasclient.compatibility.run;

import org.jspecify.annotations.NullMarked;
