/** The report as JSON, for programs; its JSON Schema is the resource {@code compatibility-report.schema.json}. */
@NullMarked
package io.atlasclient.compatibility.report.json;

import org.jspecify.annotations.NullMarked;
