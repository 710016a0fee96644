/** Reports of all kinds, in all outputs, against what is expected and against the judges of each format. */
@NullMarked
package io.atlasclient.compatibility.report;

import org.jspecify.annotations.NullMarked;
