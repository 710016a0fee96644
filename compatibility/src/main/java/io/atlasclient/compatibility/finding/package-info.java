/** What a comparison found, judged and complete; every report is a view of it. */
@NullMarked
package io.atlasclient.compatibility.finding;

import org.jspecify.annotations.NullMarked;
