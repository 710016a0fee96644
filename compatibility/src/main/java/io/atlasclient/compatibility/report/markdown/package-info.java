/** The report as GitHub Flavored Markdown, for comments of pull requests and summaries of jobs. */
@NullMarked
package io.atlasclient.compatibility.report.markdown;

import org.jspecify.annotations.NullMarked;
