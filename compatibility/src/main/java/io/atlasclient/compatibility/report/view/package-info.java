/** What all outputs say alike: verdict, counts, places, operations. */
@NullMarked
package io.atlasclient.compatibility.report.view;

import org.jspecify.annotations.NullMarked;
