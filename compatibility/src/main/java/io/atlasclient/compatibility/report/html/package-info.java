/** The report as one HTML file that needs nothing else: no server, no network, no script to be read. */
@NullMarked
package io.atlasclient.compatibility.report.html;

import org.jspecify.annotations.NullMarked;
