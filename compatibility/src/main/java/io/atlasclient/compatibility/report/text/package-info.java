/** The report for terminals and for editors. */
@NullMarked
package io.atlasclient.compatibility.report.text;

import org.jspecify.annotations.NullMarked;
