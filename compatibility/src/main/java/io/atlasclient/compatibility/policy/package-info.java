/** What a team decided about levels: presets, severities, exceptions by path, tag, operation and schema. */
@NullMarked
package io.atlasclient.compatibility.policy;

import org.jspecify.annotations.NullMarked;
