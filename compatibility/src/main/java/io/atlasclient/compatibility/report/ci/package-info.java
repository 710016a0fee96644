/** The report for continuous integration: annotations of GitHub, test results of JUnit, code quality of GitLab. */
@NullMarked
package io.atlasclient.compatibility.report.ci;

import org.jspecify.annotations.NullMarked;
