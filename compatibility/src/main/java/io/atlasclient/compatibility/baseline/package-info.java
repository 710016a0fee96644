/** The findings that a team has accepted: who, why, until when. */
@NullMarked
package io.atlasclient.compatibility.baseline;

import org.jspecify.annotations.NullMarked;
