/** When operations end: deprecations and sunsets of all versions in the order of their dates. */
@NullMarked
package io.atlasclient.compatibility.calendar;

import org.jspecify.annotations.NullMarked;
