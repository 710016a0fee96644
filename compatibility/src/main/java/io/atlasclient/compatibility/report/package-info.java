/** The outputs of a comparison: each is a view of one report and nothing else. */
@NullMarked
package io.atlasclient.compatibility.report;

import org.jspecify.annotations.NullMarked;
