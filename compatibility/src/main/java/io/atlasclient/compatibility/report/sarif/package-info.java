/** The report in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), for code scanning. */
@NullMarked
package io.atlasclient.compatibility.report.sarif;

import org.jspecify.annotations.NullMarked;
