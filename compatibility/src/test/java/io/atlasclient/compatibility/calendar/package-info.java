/** Calendars in all views. */
@NullMarked
package io.atlasclient.compatibility.calendar;

import org.jspecify.annotations.NullMarked;
